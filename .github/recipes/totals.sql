-- What the remittances add up to, from the Parquet files of `x12-835 export`.
WITH
  p AS (SELECT count(*) AS payments, sum(amount) AS sent FROM 'payments*.parquet'),
  c AS (
    SELECT
      count(*) AS claims,
      count(*) FILTER (denied) AS denied,
      sum(charged) AS charged,
      sum(paid) AS paid,
      sum(sequestration) AS sequestration
    FROM 'claims*.parquet'
  )
SELECT * FROM p, c;
