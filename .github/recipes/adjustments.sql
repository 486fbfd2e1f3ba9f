-- Adjustments by group and reason.
SELECT "group", reason, count(*) AS count, sum(amount) AS amount
FROM 'adjustments*.parquet'
GROUP BY ALL
ORDER BY ALL;
