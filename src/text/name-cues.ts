export const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|cyng|councillor|sir|dame|lord|lady|king|queen|prince|princess|judge|justice|constable|pc|sgt|sergeant|inspector|corporal|captain|capt|colonel|col|major|maj|lieutenant|lt|general|father|sister|brother|imam|rabbi|canon|bishop|archbishop|pope|baroness|baron|alderman|auntie|uncle)$/i;
/** Titles that are hardly ever anything else. */
export const plainTitle = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|cyng|councillor)$/i;
export const particle =
  /^(?:van|von|zu|de|der|den|la|le|bin|bint|binti|binte|ibn|al|el|ap|ab|ferch|da|dos|das|do|del|della|di|ten|ter|mac|giolla|nic|ní|ni|ó|uí|y)$/i;
/** Particles that stand before nothing but a family name. */
export const sureParticle = /^(?:van|von|zu|ter|bin|bint|binti|binte|ibn|ap|ab|ferch|mac|nic|ní|ó|uí)$/i;
export const numeral = /^(?:II|III|IV|V|VI|VII|VIII)$/;
/** What does not make a show of a name before it: `the Kate Bush concert`, not `the Prem Bolton and …`. */
export const joiner = /^(?:a|an|and|are|as|at|but|by|for|from|had|has|have|in|is|of|on|or|so|that|the|to|was|we|were|when|while|will|with)$/;
export const saint = /^(?:st|saint|san|santa|são|sant)$/i;
export const cueBefore =
  /(?:\b(?:and|artist|ask|author|because|birthday|brother|but|by|call|called|colleague|congratulate|congratulations|congrats|contact|daughter|dear|email|featuring|friend|from|ft|helped|helping|honour|husband|if|join|joined|knew|manager|meet|meeting|met|mum|named|neighbour|officer|player|remember|remembering|resident|ring|said|saw|says|see|sister|son|striker|than|thank|thanks|that|to|watching|welcome|welcomed|welcoming|when|why|wife|with)[ ,:]{1,2}|["“'‘(:~–—-] ?)$/iu;
export const cueAfter =
  /^(?:['’]s\b)?[,)]?\s?(?:\(?\d{1,3}[,)]|(?:added|aged|also|and (?:his|her|their)|asks?|born|can|came|comes|commented|did|does|explain(?:s|ed)|from|gave|gets?|goes|got|had|has|have|helps?|is|joined|joins|just|knows|led|left|lived|lives|looks?|loves?|made|makes|needs?|passed|plays?|played|ran|reportedly|retired|retires|runs?|said|says|scored?|shares?|signs?|started|starts|takes?|talks?|tells?|thanked|told|took|tweeted|used|visited|wants|was|went|who|will|wins|won|works?|worked|writes|wrote|would)\b)/iu;
export const describedBefore =
  /(?:\b(?:birthday|called|daughter|father|grandson|husband|mother|name(?: is|['’]s|:|\?)|named|neighbour|pensioner|resident|signed|son|tenant|wife|widow)[ ,:]{1,2}|\b(?:regards|sincerely|faithfully|signed|wishes),?\s{1,3})$/i;
export const ownBefore = /\bi(?: am|['’]m) $/i;
export const ownAfter = /^(?:[,.!]| and i\b| from\b)/i;
/** Said to people: of a name that could be a thing's, they make somebody's. */
export const addressedBefore =
  /\b(?:congrats|congratulations|da iawn|dear|diolch(?: i)?|happy birthday|llongyfarchiadau|nominated|missing|rip|thank you|thanks|well done|welcome)(?:,? to)?[ ,:]{1,2}$/i;
const relative =
  '(?:aunt|boyfriend|brother|dad|daughter|father|fianc[ée]e?|girlfriend|gran|granddad|grandma|husband|mam|mother|mum|nan|sister|son|uncle|widow|widower|wife)';
export const describedAfter = new RegExp(
  `^(?:,? (?:\\(?\\d{1,3}[,)]|aged \\d|and (?:his|her|their) |lives |lived |was born|was last seen|went missing|passed away|retires? |who (?:lives|lived|was born))| \\((?:left|right|centre|middle|far |second )|['’]s ${relative}\\b)`,
  'i',
);
const role =
  'apprentice|caretaker|carer|childminder|colleague|commuter|friend|grandad|granddad|grandma|grandmother|grandfather|granddaughter|lifeguard|lollipop lady|lollipop man|mum|dad|nan|nephew|niece|pupil|schoolboy|schoolgirl|shopper|student|teacher|teenager|toddler|trainee|uncle|aunt|auntie|veteran|volunteer|widower|youngster';
/** Who somebody is, in running text: `our apprentice `, `a volunteer, `. */
export const roleBefore = new RegExp(`\\b(?:${role})[ ,]{1,2}$`);
export const spokenBefore = /["”’'!?,.…] (?:said|says|adds|added|explained|explains) $/;
export const personalAfter = /^ (?:for|on) (?:his|her) /;
export const greetedBefore = /\b(?:dear|happy (?:\d\S* )?birthday(?:,? to)?|hello|hi|rip)[ ,:]{1,2}$/i;
export const greetedAfter = /^(?:[,!.…]|\s*$|\s?\p{Extended_Pictographic})/u;
/** A line under a quotation: `“Lovely.” — `. */
export const quotedBefore = /["”’'!?.…]\s{0,2}[—–-] ?$/;
export const quotedAfter = /^\s*(?:$|\n|, | \()/;
/** Words of the land that are common family names: `Callum Hill`. */
export const landName = /^(?:banks|brooks?|cross|fields?|green|hill|marsh|mills?|moor|parks|rivers|ward|waters|wells|woods?)$/i;
export const landBefore = /\b(?:along|at|behind|between|down|in|near|off|on|outside|through|towards|up|via|visit) $/;
/** Of an unknown word, they make a place: `Swanton Morley`, `Wellesbourne Mountford`. */
export const placeEnding =
  /(?:borough|bourne|bury|by|chester|combe|den|don|field|ford|ham|hurst|ley|low|minster|mouth|sea|stead|stoke|thorpe|ton|well|wick|wold|wood|worth)$/;
/** After a name, they make it a place's: `Neen Savage village hall`. */
export const placeAfter = /^ (?:bypass|crossroads|estate|interchange|junction|parish|playing field|recreation|roundabout|town|village|ward)\b/;
/** Ships, lifeboats and engines are called like people. */
export const vessel = /^(?:HMS|HMT|HMY|MV|PS|RFA|RMS|RNLB|RRS|SS|TS|TSS|[Ll]ifeboat|[Ll]ocomotive|[Tt]rawler|[Tt]ug)$/;
export const placeBefore = /\b(?:at|in|near|outside|around|through|visit) $/i;

export const welshVerb = /^(?:aeth|bu|bydd|cafodd|daeth|dywedodd|enillodd|gan|mae|meddai|oedd|roedd)$/i;
export const welshAfter = /^(?:a|am|ar|ei|gyda|i|o|wedi|wrth|yma|yn)$/;
