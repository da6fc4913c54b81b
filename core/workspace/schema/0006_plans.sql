-- What a plan holds as project managers keep one: working hours of its own, people and equipment, baselines, review.
-- A cell that is NULL is the usual thing: no deadline, active, not elapsed, working minutes, priority 0.

-- Working hours beside the centre's Korean calendar. `base` is what they are derived from (NULL: the Korean calendar),
-- `hours` a JSON object of what differs from it. `poc` is NULL for hours that all plans may use. Who goes by such hours
-- names them without a reference: they may be erased with one company while another's plan goes by them, and then the
-- Korean calendar counts again.
CREATE TABLE work_hours (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED, name TEXT,
    base BLOB, hours TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX work_hours_poc ON work_hours (poc);

-- `review` says how far the plan came on its way to a project manager, `reviewer` who said so, `reviewed` when.
ALTER TABLE poc ADD COLUMN status_date TEXT;
ALTER TABLE poc ADD COLUMN critical_slack INTEGER;
ALTER TABLE poc ADD COLUMN due TEXT;
ALTER TABLE poc ADD COLUMN priority INTEGER;
ALTER TABLE poc ADD COLUMN hours BLOB;
ALTER TABLE poc ADD COLUMN review TEXT;
ALTER TABLE poc ADD COLUMN reviewer TEXT;
ALTER TABLE poc ADD COLUMN reviewed TEXT;

-- `uid` is the number a file of MS Project knows the task by. `optimistic` and `pessimistic` stand around `duration` for
-- the risk, in minutes. Costs are won.
ALTER TABLE task ADD COLUMN elapsed INTEGER;
ALTER TABLE task ADD COLUMN deadline TEXT;
ALTER TABLE task ADD COLUMN hours BLOB;
ALTER TABLE task ADD COLUMN inactive INTEGER;
ALTER TABLE task ADD COLUMN manual INTEGER;
ALTER TABLE task ADD COLUMN manual_start TEXT;
ALTER TABLE task ADD COLUMN manual_finish TEXT;
ALTER TABLE task ADD COLUMN actual_start TEXT;
ALTER TABLE task ADD COLUMN actual_finish TEXT;
ALTER TABLE task ADD COLUMN optimistic INTEGER;
ALTER TABLE task ADD COLUMN pessimistic INTEGER;
ALTER TABLE task ADD COLUMN cost INTEGER;
ALTER TABLE task ADD COLUMN actual_cost INTEGER;
ALTER TABLE task ADD COLUMN priority INTEGER;
ALTER TABLE task ADD COLUMN gate INTEGER;
ALTER TABLE task ADD COLUMN uid INTEGER;

-- work, elapsed, percent, elapsed_percent; the lag is minutes or percent of the predecessor's duration.
ALTER TABLE task_link ADD COLUMN unit TEXT;

-- Who and what works: shared by all plans. `capacity` is percent of one, `rate` won an hour.
CREATE TABLE resource (
    id BLOB PRIMARY KEY, name TEXT, kind TEXT, capacity INTEGER,
    hours BLOB, rate INTEGER, note TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED,
    task BLOB REFERENCES task DEFERRABLE INITIALLY DEFERRED,
    resource BLOB REFERENCES resource DEFERRABLE INITIALLY DEFERRED, units INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX assignment_poc ON assignment (poc);
CREATE INDEX assignment_task ON assignment (task);
CREATE INDEX assignment_resource ON assignment (resource);

-- A plan as it stood at one time. `task` is no reference: a baseline outlives the tasks of the plan.
CREATE TABLE baseline (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED, name TEXT, taken TEXT,
    taken_by TEXT) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_poc ON baseline (poc);

CREATE TABLE baseline_task (
    id BLOB PRIMARY KEY, baseline BLOB REFERENCES baseline DEFERRABLE INITIALLY DEFERRED, task BLOB, name TEXT,
    start TEXT, finish TEXT, duration INTEGER, cost INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX baseline_task_baseline ON baseline_task (baseline);

-- What a reviewer and the planner say to each other. `task` is no reference, as above.
CREATE TABLE plan_comment (
    id BLOB PRIMARY KEY, poc BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED, task BLOB, text TEXT, written TEXT,
    written_by TEXT, settled INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX plan_comment_poc ON plan_comment (poc);

-- One PoC waits for another: it starts when the other is finished, so many working minutes later.
CREATE TABLE poc_link (
    id BLOB PRIMARY KEY, predecessor BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED,
    successor BLOB REFERENCES poc DEFERRABLE INITIALLY DEFERRED, lag INTEGER) STRICT, WITHOUT ROWID;
CREATE INDEX poc_link_predecessor ON poc_link (predecessor);
CREATE INDEX poc_link_successor ON poc_link (successor);
