import type pg from 'pg'

/** What a log of half a year holds beside the judging: every save of two answers, each sending, and what inspectors opened. */
export async function makeTrail(client: pg.Client, study: string): Promise<void> {
  await client.query(
    `with happened as (
       select 'save-answers' as verb, 'submission' as kind, a.submission_id as subject, a.saved_by as actor, a.saved_at as at, null::int as version
       from answers a join submissions s on s.id = a.submission_id
       cross join generate_series(1, 1 + abs(hashtext(a.question_code)) % 2) n where s.study_id = $1 and abs(hashtext(a.question_code)) % 2 = 0
       union all
       select 'send-submission', 'submission', v.submission_id, v.sent_by, v.sent_at, v.number from submission_versions v where v.study_id = $1
       union all
       select 'read-answers', 'assessment', x.id, m.account_id, now() - interval '2 days', null
       from assessments x join study_members m on m.study_id = x.study_id where x.study_id = $1 and abs(hashtext(x.id::text || m.account_id::text)) % 3 = 0
     ), written as (
       insert into audit.events (at, study_id, actor_kind, actor_id, verb, subject_kind, subject_id, version, digest)
       select at, $1, 'account', actor, verb, kind, subject, version, sha256(uuid_send(gen_random_uuid())) from happened order by at
       returning id
     )
     insert into audit.salts (event_id, salt) select id, uuid_send(gen_random_uuid()) from written`,
    [study],
  )
}
