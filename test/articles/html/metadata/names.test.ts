import { describe, expect, it } from 'vitest';
import { peopleIn } from '../../../../src/articles/html/metadata/names.js';

describe('peopleIn', () => {
  it.each([
    ['By Ann Lee and Kim Gun, Staff Writers', ['Ann Lee', 'Kim Gun']],
    ['Von Karla Brink und Jens Ahlers', ['Karla Brink', 'Jens Ahlers']],
    ['Par Claire Morvan et Luc Adam', ['Claire Morvan', 'Luc Adam']],
    ['PETRA OUM', ['Petra Oum']],
    ['Mara Lindqvist | The Harbour Wire', ['Mara Lindqvist']],
    ['By Ada Roth for The Daily Coast', ['Ada Roth']],
    ['By Ada Roth on April 9, 2024', ['Ada Roth']],
    ['Joon Park Jr.', ['Joon Park Jr']],
    ['김건', ['김건']],
    ['Ann Lee, MPA-CPT', ['Ann Lee']],
    ["Ann O'lee The Associated Press", ["Ann O'lee"]],
    ['By Kim Gun, Chief Negotiator and Head of the Northern Section', ['Kim Gun']],
    ['Melissa Heikkilä; Desirée O', ['Melissa Heikkilä', 'Desirée O']],
  ])('%s', (byline, names) => {
    expect(peopleIn(byline, 'The Harbour Wire')).toEqual(names);
  });

  it.each([
    'Reuters',
    'The Associated Press',
    'News Desk',
    'Coast Review staff',
    'Harbour Wire',
    'Web Desk',
    'Redaktion',
    'https://example.org/authors/ann',
    '@annlee',
    'University of Varn',
    'admin',
    '',
  ])('nobody in "%s"', (byline) => {
    expect(peopleIn(byline, 'The Harbour Wire')).toEqual([]);
  });
});
