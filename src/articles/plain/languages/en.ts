import { listed, type Vocabulary } from '../vocabulary.js';

export const en: Vocabulary = {
  chrome: listed(`
    text size | font size | close | open | menu | home | top | back to top | go to top | search | log in | login
    sign in | sign up | register | my page | my account | subscribe | subscribe now | subscription | newsletter
    newsletters | e-paper | epaper | print | email | e-mail | share | share this | share this article
    share this story | copy link | copy url | link copied | save | saved | bookmark | gift | gift article
    skip to content | skip to main content | skip navigation | special coverage | join us on social | follow us
    editors picks | editor's picks | editors' picks | most read | most viewed | most popular | popular
    popular news | latest | latest news | breaking news | trending | trending now | top stories | headlines
    recommended | recommended for you | read more | see more | show more | view all | view more | load more
    next | previous | prev | next article | previous article | advertisement | advertising | ad | ads
    sponsored | sponsored content | promoted | comments | comment | leave a comment | write a comment | all
    news | politics | world | business | economy | finance | tech | technology | culture | sport | sports
    opinion | society | national | international | asia | europe | africa | americas | middle east
    entertainment | life | lifestyle | arts | science | health | travel | video | videos | photo | photos
    weather | podcasts | live | more | about us | contact | contact us | privacy policy | privacy | terms of use
    terms of service | terms | cookie policy | cookie settings | accept | accept all | accept cookies | reject
    reject all | manage preferences | sitemap | site map | careers | advertise | advertise with us | font
    zoom in | zoom out | listen | listen to this article | listen to article | translate | tags | topics | a+
    a- | bar_progress | english | korean | japanese | chinese | facebook | twitter | x | instagram | youtube
    whatsapp | telegram | linkedin | line | reddit | pinterest | rss | kakaotalk | kakao talk | weibo | bluesky
    threads | story continues below | article continues below | article continues after advertisement
    story continues below advertisement | loading | breadcrumb | you are here | help | faq | jobs | archive
    editions | today | my news | app | apps | download app | get the app | report an error | corrections
    report a typo
  `),
  chromeOpeners: listed(`
    share on  | follow us | sign up  | subscribe to  | tags: | topics: | filed under | click here | tap here
    click to  | download the  | view all  | more from  | more on  | home > | home / | home › | you are here
    by subscribing | min read | estimated reading | reading time | related: | read also | also read | read more:
    read next | see also: | watch: | listen: | tweet | posted in  | category: | next: | previous: | more news
  `),
  sitePhrases: listed(`
    we use cookies | uses cookies | our partners use cookies | cookie policy | cookie preferences
    privacy policy | terms of use | terms of service | subscribe to our | subscribe today | subscribe now
    sign up for | sign up to | our newsletter | your inbox | enable javascript | browser does not support
    ad blocker | adblocker | create a free account | already a subscriber | support our journalism
    download our app | follow us on | machine translated | was translated by | please enter your email
    unsubscribe at any time
  `),
  rights: listed(`
    all rights reserved | unauthorized reproduction | unauthorised reproduction | may not be reproduced
    may not be published | redistribution prohibited | reproduction without permission
  `),
  related: listed(`
    related articles | related news | related stories | related content | related | related topics
    related coverage | you may also like | you might also like | more stories | more news | most read
    recommended | recommended for you | popular | top stories | latest news | trending | trending now
    editor's picks | editors' picks | more on this story | read next | up next | around the web | most popular
    most viewed
  `),
  captions: listed(`
    photo: | photo by  | photo courtesy of | photo= | photo credit | image: | image source: | image credit
    picture: | file photo: | credit: | photograph: | video: | [photo | (photo
  `),
  creditSigns:
    /^(?:by|written|reported|story|author)\b|reporter|correspondent|journalist|writer|editor|^[^—–―]{2,70}\s(?:--|[—–―-])\s/i,
  bylines: [
    /^(?:by|written by|reported by|story by|author|reporter)\s{0,3}:?\s{1,3}(?<names>\p{Lu}[^|•·()\d@,]{1,60}(?:(?:,| and) \p{Lu}[^|•·()\d@,]{1,40}){0,3}?)(?:\s{0,3}[|•·(,@].{0,120})?$/iu,
    /^(?<names>\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}),?\s{1,3}(?:staff |senior |chief |political |diplomatic |foreign )?(?:reporter|correspondent|staff writer|journalist|editor)(?:\s{1,3}\S{1,40}@\S{1,40})?$/iu,
  ],
  openers: [
    /^[[(]\s{0,3}(?<outlet>[^\])]{0,50}?)\s{0,3}(?:senior |staff |special |chief |intern )?(?:reporter|correspondent|journalist|staff writer|editor)s?\s{0,3}[:=]?\s{1,3}(?<names>\p{Lu}[^\])]{1,60})[\])]\s{0,3}/iu,
    /^(?<dateline>\p{Lu}[^()\n]{1,40}?(?:\d{1,2}(?:, \d{4})?)? ?\((?<outlet>\p{Lu}[^()]{1,28})\))\s{0,3}(?:--|[—–―-])\s{1,3}(?=[\p{Lu}\d“"‘'«„])/u,
    /^(?<dateline>\p{Lu}[\p{Lu}.'’-]{1,25}(?:[ ,]{1,2}\p{L}[\p{L}.'’-]{0,20}){0,4}(?: \d{1,2})?(?:, \d{4})?,?)\s{1,3}(?:--|[—–―-])\s{1,3}(?=[\p{Lu}\d“"‘'])/u,
  ],
  press: [
    'times',
    'post',
    'herald',
    'gazette',
    'tribune',
    'journal',
    'courier',
    'chronicle',
    'observer',
    'guardian',
    'telegraph',
    'examiner',
    'monitor',
    'news',
  ],
  published: [
    'published',
    'posted',
    'date',
    'input',
    'registered',
    'first published',
    'released',
    'publication date',
    'issued',
    'published on',
    'created',
  ],
  modified: ['updated', 'modified', 'last updated', 'last modified', 'edited', 'revised', 'update'],
  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
};
