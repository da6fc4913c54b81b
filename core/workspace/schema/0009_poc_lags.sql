-- The lag between two PoCs may go by the clock: work (NULL) or elapsed; the lag is minutes of either.
ALTER TABLE poc_link ADD COLUMN unit TEXT;
