// Which incidents were changed by which of the latest changes: what is kept in memory of them is read again.
CREATE INDEX fact_change_at IF NOT EXISTS FOR (change:FactChange) ON (change.at);
