import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What happened, where, to how many, who spoke of it, and what comes next. */
const EVENTS = [
  ['Tallinn', 'Estonia', 'ferry strike', 'crews', 41, 'Mari Tamm', 'harbour director', 'the port authority'],
  ['Dakar', 'Senegal', 'rail inquiry', 'carriages', 17, 'Awa Ndiaye', 'transport minister', 'the railway board'],
  ['Lima', 'Peru', 'copper blockade', 'lorries', 230, 'Jorge Quispe', 'union leader', 'the mining chamber'],
  ['Hanoi', 'Vietnam', 'river dam dispute', 'villages', 64, 'Nguyen Linh', 'water commissioner', 'the river council'],
  [
    'Tbilisi',
    'Georgia',
    'border crossing closure',
    'guards',
    58,
    'Nino Beridze',
    'customs chief',
    'the border service',
  ],
  ['Oslo', 'Norway', 'undersea cable repair', 'engineers', 29, 'Kari Solberg', 'network manager', 'the grid operator'],
  ['Nairobi', 'Kenya', 'grain reserve vote', 'deputies', 176, 'Grace Wanjiru', 'committee chair', 'the food agency'],
  ['Lisbon', 'Portugal', 'fishing quota talks', 'vessels', 93, 'Rui Fonseca', 'fleet captain', 'the fisheries bureau'],
  [
    'Amman',
    'Jordan',
    'refugee school programme',
    'teachers',
    312,
    'Layla Haddad',
    'school inspector',
    'the relief office',
  ],
  [
    'Quito',
    'Ecuador',
    'volcano evacuation',
    'families',
    520,
    'Elena Mora',
    'civil defence head',
    'the seismic institute',
  ],
] as const;

const OUTLETS = [
  'Harbour Post',
  'Continental Wire',
  'The Meridian',
  'Northern Ledger',
  'Plain Dealer',
  'City Bulletin',
];

type Event = (typeof EVENTS)[number];

/** Each outlet tells it in its own words, so that no text is a copy of another. */
const TELLINGS: readonly ((event: Event, day: number) => readonly string[])[] = [
  ([town, country, what, whom, count, name, role, body], day) => [
    `Officials in ${town} confirmed on ${day} September 2022 that the ${what} has drawn in ${count} ${whom} across ${country}.`,
    `"We did not expect the ${what} to last beyond the weekend," ${name}, the ${role}, told reporters in ${town}.`,
    `A statement by ${body} put the cost of the ${what} at 12 million euros.`,
    `Talks between ${body} and the government of ${country} resume on 14 October 2022.`,
    `Residents of ${town} queued before dawn for the second day in a row.`,
  ],
  ([town, country, what, whom, count, name, role, body], day) => [
    `The ${what} in ${country} widened on ${day} September 2022, when ${count} ${whom} were counted near ${town}.`,
    `${name}, who serves as ${role}, said the numbers would rise further before the end of the month.`,
    `According to ${body}, deliveries to ${town} have fallen by a third since the ${what} began.`,
    `Neighbouring states have asked ${country} for daily reports on the ${what}.`,
    `"Our patience is finite, and so are our supplies," ${name} said after the meeting.`,
  ],
  ([town, country, what, whom, count, name, , body], day) => [
    `Lawmakers of ${country} debated the ${what} for nine hours on ${day} September 2022 without a vote.`,
    `Opposition members blamed ${body} for having ignored two written warnings about ${town}.`,
    `An internal memorandum speaks of ${count + 6} ${whom}, more than was admitted in public.`,
    `${name} rejected the criticism and promised a full account by November 2022.`,
    `The session on the ${what} was broadcast on the squares of ${town}.`,
  ],
  ([town, country, what, whom, count, name, role, body], day) => [
    `Markets in ${country} took note of the ${what} on ${day} September 2022, and insurance premiums doubled.`,
    `Analysts in ${town} reckon that every further week would cost ${body} some 3 million euros.`,
    `"Nobody gains from the ${what}, least of all the people who live here," ${name} said.`,
    `The ${role} counted ${count} ${whom} and called the figure provisional.`,
    `A relief convoy is due in ${town} on 9 October 2022.`,
  ],
  ([town, country, what, whom, count, name, role, body], day) => [
    `Foreign envoys visited ${town} on ${day} September 2022 to see the effects of the ${what} for themselves.`,
    `They were received by ${name}, the ${role}, and by two members of ${body}.`,
    `The delegation heard that ${count} ${whom} remain affected in the west of ${country}.`,
    `Its report on the ${what} will be handed over on 21 October 2022.`,
    `One envoy described the mood in ${town} as calm but weary.`,
  ],
  ([town, country, what, whom, count, name, , body], day) => [
    `A court in ${town} ordered ${body} on ${day} September 2022 to publish its files on the ${what}.`,
    `Lawyers for ${count} ${whom} had sued the government of ${country} in the spring.`,
    `The judges gave the authorities until 30 November 2022 to comply with the order.`,
    `"This ruling changes the ${what} from a quarrel into a case," ${name} said outside the building.`,
    `An appeal would not suspend the publication, the court in ${town} added.`,
  ],
];

/** A folder with a digest's spec, `week.yaml`, of sixty articles of one week: ten stories, each told by six outlets. */
export function weekOfSixty(more = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  mkdirSync(join(folder, 'sources'));
  for (const [story, event] of EVENTS.entries()) {
    for (const [place, outlet] of OUTLETS.entries()) {
      const day = 26 + ((story + place) % 5);
      const [first, ...rest] = TELLINGS[place]!(event, day);
      const title = `${event[0]}: ${event[2]} ${['grows', 'widens', 'is debated', 'unsettles markets', 'draws envoys', 'goes to court'][place]}`;
      const head = `---\ntitle: "${title}"\noutlet: ${outlet}\ndate: 2022-09-${day}\n---\n`;
      writeFileSync(
        join(folder, 'sources', `${event[0].toLowerCase()}-${place + 1}.md`),
        `${head}\n${[first, ...rest].join('\n\n')}\n`,
      );
    }
  }
  writeFileSync(
    join(folder, 'week.yaml'),
    `# The week's digest.\nkind: digest\ntitle: Ten disputes that six outlets followed\nseries: The week\nreference: W/39\nmarking: OFFICIAL\nweek: 2022-W39\nsources:\n  - path: sources/*.md\n${more}`,
  );
  return folder;
}
