-- Payments that are in more than one file. Workers cannot see this, because each reads its own files.
SELECT payer_id, trace, date, amount, count(*) AS times, list(file ORDER BY file) AS files
FROM 'payments*.parquet'
WHERE trace IS NOT NULL
GROUP BY payer_id, trace, date, amount
HAVING count(*) > 1
ORDER BY ALL;
