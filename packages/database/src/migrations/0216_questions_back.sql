-- What STJ asked respondents again, newest first, for the list of a study.
create index returned_questions_asked on public.returned_questions (study_id, returned_at desc, id) where follows is null;
