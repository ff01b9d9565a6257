-- The queue looks among heavy differences first; they are a twentieth of all indicators.
create index open_discrepancies_high on public.open_discrepancies (study_id, assessment_id) where severity = 'high' and indicator_code <> '';
