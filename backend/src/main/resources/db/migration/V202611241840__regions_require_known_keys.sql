-- Projects and bodies belong to regions that exist; a region goes only after what belongs to it.
ALTER TABLE project ADD CONSTRAINT project_in_region FOREIGN KEY (region) REFERENCES region (key);
ALTER TABLE body ADD CONSTRAINT body_in_region FOREIGN KEY (region) REFERENCES region (key);
