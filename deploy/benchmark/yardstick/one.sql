\set n random(1, :offers)
SELECT card FROM yardstick.offer WHERE id = :n;
