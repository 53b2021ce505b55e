import type { Case, Item, Segment, Track } from '../../src/case/index.ts';

/** One step of knowing less: a fact or a judgement forgotten, a list no longer known to be whole. */
export interface Forgetting {
  readonly what: string;
  readonly case: Case;
}

const unknown = { is: 'unknown', why: 'not asked' } as const;

/** Every single step of knowing less about a case. */
export function forgettings(case_: Case): readonly Forgetting[] {
  return [...ofJudgements(case_), ...ofScreenings(case_), ...ofRequest(case_), ...case_.items.flatMap((item) => ofItem(case_, item))];
}

function ofJudgements(case_: Case): readonly Forgetting[] {
  return (case_.judgements ?? []).map((judgement) => ({
    what: `judgement ${judgement.id}`,
    case: { ...case_, judgements: (case_.judgements ?? []).filter((one) => one !== judgement) },
  }));
}

/** That a ground was raised is itself a mark of not knowing, so only a screening out can be forgotten. */
function ofScreenings(case_: Case): readonly Forgetting[] {
  return [
    ...(case_.screenings ?? [])
      .filter((one) => one.result === 'screened out')
      .map((screening) => ({
        what: `screening ${screening.id}`,
        case: { ...case_, screenings: (case_.screenings ?? []).filter((one) => one !== screening) },
      })),
    ...(case_.roleScreenings ?? []).map((screening) => ({
      what: `role screening ${screening.id}`,
      case: { ...case_, roleScreenings: (case_.roleScreenings ?? []).filter((one) => one !== screening) },
    })),
  ];
}

function ofRequest(case_: Case): readonly Forgetting[] {
  if (case_.request.identity === undefined) return [];
  const { identity, ...rest } = case_.request;
  return [{ what: 'identity', case: { ...case_, request: rest } }];
}

function ofItem(case_: Case, item: Item): readonly Forgetting[] {
  const put = (changed: Item): Case => ({ ...case_, items: case_.items.map((one) => (one === item ? changed : one)) });
  const {
    relates: _relates,
    processing: _processing,
    court: _court,
    certificate: _certificate,
    origin: _origin,
    flags: _flags,
    ...bare
  } = item;
  const kept = {
    relates: item.relates,
    processing: item.processing,
    court: item.court,
    certificate: item.certificate,
    origin: item.origin,
  };
  const without = (key: keyof typeof kept): Item =>
    ({
      ...bare,
      ...(item.flags === undefined ? {} : { flags: item.flags }),
      ...Object.fromEntries(Object.entries(kept).filter(([name, value]) => name !== key && value !== undefined)),
    }) as Item;
  return [
    { what: `${item.id}.purpose`, case: put({ ...item, purpose: unknown }) },
    ...(['relates', 'origin'] as const)
      .filter((key) => item[key] !== undefined)
      .map((key) => ({ what: `${item.id}.${key}`, case: put(without(key)) })),
    ...item.tracks.flatMap((track) =>
      ofTrack(track).map(({ what, track: changed }) => ({
        what: `${item.id}/${track.id} ${what}`,
        case: put({ ...item, tracks: item.tracks.map((one) => (one === track ? changed : one)) }),
      })),
    ),
  ];
}

function ofTrack(track: Track): readonly { readonly what: string; readonly track: Track }[] {
  const put = (segment: Segment, changed: Segment): Track => ({
    ...track,
    segments: track.segments.map((one) => (one === segment ? changed : one)),
  });
  return [
    ...(track.complete === 'yes' ? [{ what: 'that it is wholly described', track: { ...track, complete: 'unknown' as const } }] : []),
    ...track.segments.flatMap((segment) =>
      ofSegment(segment).map(({ what, segment: changed }) => ({ what: `${segment.id} ${what}`, track: put(segment, changed) })),
    ),
  ];
}

function ofSegment(segment: Segment): readonly { readonly what: string; readonly segment: Segment }[] {
  return [
    ...(segment.speaker === undefined ? [] : [{ what: 'who speaks', segment: { ...segment, speaker: unknown } }]),
    ...(typeof segment.speaker === 'string'
      ? [
          {
            what: 'which of two speaks',
            segment: {
              ...segment,
              speaker: {
                is: 'unknown' as const,
                why: 'asked' as const,
                among: [segment.speaker, segment.speaker === 'p-a' ? 'p-r' : 'p-a'],
              },
            },
          },
        ]
      : []),
    ...(['seen', 'named', 'discussed'] as const).flatMap((relation) => {
      const list = segment[relation];
      if (list === undefined || !('people' in list)) return [];
      return [
        ...(list.complete === 'yes'
          ? [{ what: `that ${relation} is whole`, segment: { ...segment, [relation]: { ...list, complete: 'unknown' as const } } }]
          : []),
        ...list.people.map((person) => ({
          what: `that ${person} is ${relation}`,
          segment: { ...segment, [relation]: { people: list.people.filter((one) => one !== person), complete: 'unknown' as const } },
        })),
      ];
    }),
  ];
}
