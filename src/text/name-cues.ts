export const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|cyng|councillor|sir|dame|lord|lady|king|queen|prince|princess|judge|justice|constable|pc|sgt|sergeant|inspector|corporal|captain|capt|colonel|col|major|maj|lieutenant|lt|general|father|sister|brother|imam|rabbi|canon|bishop|archbishop|pope|baroness|baron|alderman|auntie|uncle)$/i;
/** Titles that are hardly ever anything else. */
export const plainTitle = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|cyng|councillor)$/i;
export const particle = /^(?:van|von|de|der|den|la|le|bin|bint|ibn|al|el|ap|ab|ferch|da|dos|das|do|del|della|di|ten|ter|nic|ní|ni|ó|uí|y)$/i;
/** Particles that stand before nothing but a family name. */
export const sureParticle = /^(?:van|von|bin|bint|ibn|ap|ab|ferch|nic|ní|ó|uí)$/i;
export const numeral = /^(?:II|III|IV|V|VI|VII|VIII)$/;
/** What does not make a show of a name before it: `the Kate Bush concert`, not `the Prem Bolton and …`. */
export const joiner = /^(?:a|an|and|are|as|at|but|by|for|from|had|has|have|in|is|of|on|or|so|that|the|to|was|we|were|when|while|will|with)$/;
export const saint = /^(?:st|saint|san|santa|são|sant)$/i;
export const cueBefore =
  /(?:\b(?:and|artist|ask|author|because|birthday|brother|but|by|call|called|colleague|congratulations|congrats|contact|daughter|dear|email|featuring|friend|from|ft|husband|if|manager|meet|mum|named|neighbour|officer|player|resident|ring|said|says|sister|son|striker|than|thank|thanks|that|to|watching|when|why|wife|with)[ ,:]{1,2}|["“'‘(:~–—-] ?)$/iu;
export const cueAfter =
  /^(?:['’]s\b)?[,)]?\s?(?:\(?\d{1,3}[,)]|(?:added|aged|also|and (?:his|her|their)|asks?|born|can|came|comes|commented|did|does|explain(?:s|ed)|from|gave|gets?|goes|got|had|has|have|helps?|is|joined|joins|just|knows|led|left|lived|lives|looks?|loves?|made|makes|needs?|passed|plays?|played|ran|reportedly|retired|retires|runs?|said|says|scored?|shares?|signs?|started|starts|takes?|talks?|tells?|thanked|told|took|tweeted|used|visited|wants|was|went|who|will|wins|won|works?|worked|writes|wrote|would)\b)/iu;
export const describedBefore =
  /(?:\b(?:birthday|called|daughter|father|grandson|husband|mother|name(?: is|['’]s|:|\?)|named|neighbour|pensioner|resident|signed|son|tenant|wife|widow)[ ,:]{1,2}|\b(?:regards|sincerely|faithfully|signed|wishes),?\s{1,3})$/i;
export const ownBefore = /\bi(?: am|['’]m) $/i;
export const ownAfter = /^(?:[,.!]| and i\b| from\b)/i;
/** Said to people: of a name that could be a thing's, they make somebody's. */
export const addressedBefore =
  /\b(?:congrats|congratulations|da iawn|dear|diolch(?: i)?|happy birthday|llongyfarchiadau|nominated|missing|rip|thank you|thanks|well done|welcome)(?:,? to)?[ ,:]{1,2}$/i;
export const describedAfter = /^,? (?:\(?\d{1,3}[,)]|aged \d|and (?:his|her|their) |lives |lived |was born|who (?:lives|lived|was born))/i;
/** Of an unknown word, they make a place: `Swanton Morley`, `Wellesbourne Mountford`. */
export const placeEnding =
  /(?:borough|bourne|bury|by|chester|combe|den|don|field|ford|ham|hurst|ley|low|minster|mouth|sea|stead|stoke|thorpe|ton|well|wick|wold|wood|worth)$/;
export const placeBefore = /\b(?:at|in|near|outside|around|through|visit) $/i;

export const welshVerb = /^(?:aeth|bu|bydd|cafodd|daeth|dywedodd|enillodd|gan|mae|meddai|oedd|roedd)$/i;
export const welshAfter = /^(?:a|am|ar|ei|gyda|i|o|wedi|wrth|yma|yn)$/;
