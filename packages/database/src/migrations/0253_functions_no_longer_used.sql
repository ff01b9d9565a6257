-- Progress and names of a whole study: drafts_of and people_of (0250) took their place.
drop function access.draft_progress(uuid);
drop function access.study_people(uuid);
