import type { Expected } from './expected.ts';

export const legal: Expected = {
  'legal/defamation-risk': {
    roofers: ['accusation "Kingsbeck Roofing Ltd are con artists"'],
    landlord: ['accusation "Gareth Pritchard is a slum landlord"'],
    'reply-liar': ['accusation "you are a liar"'],
    treasurer: ['accusation "Malcolm Eddy, cooked the books"'],
    'fraudster-title': ['accusation "Fraudster Dean Hollis"'],
    alleged: ['allegation "Ieuan Prosser has been accused of"'],
    'care-home-alt': ['images[0].alt: accusation "Rosewood Care Home, where staff steal"'],
    poll: ['poll[0]: accusation "Tandy & Sons are thieves"'],
    pronoun: ['accusation "He is a crook"'],
    bribed: ['accusation "Norbridge Estates bribed"'],
    hashtag: ['accusation "#GreenacreHomes, the con artists"'],
    disease: ['accusation "Jez Malton has herpes"'],
    'my-manager': ['accusation "My manager is a racist"'],
    crlf: ['accusation "Cowboys"'],
    rtl: ['accusation "Chen Li-Hua stole"'],
    'first-comment': ['first_comment: accusation "Hallam Skips that dumped"'],
  },
};
