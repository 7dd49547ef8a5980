import { describe, it } from 'vitest';
import rule from '../../../rules/party-political/political-hashtag.ts';
import { RuleTester } from '../../../src/rule-tester.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tags = (...found: string[]) => found.map(tag => `Disallowed political hashtag "${tag}": publicity stays politically neutral`);

new RuleTester().run('party-political/political-hashtag', rule, {
  valid: [
    '#GE2024 #LE2026 #GeneralElection #YourVoteMatters #RegisterToVote #VoterID #VoteForTrees #Vote2026',
    '#labour and birth: ask our midwives. #Labour ward tours for expectant parents of babies due in May.',
    '#History #OurStory #StatutoryDuty #Directory #Victory',
    '#GreenSpaces #VoteGreenspaceOfTheYear #Greens #GoGreen #GreenFlagAward',
    '#ReformJudaism #PlanningReform #Reform #RestoreNature #Alliance',
    '#ModernSlavery #EndChildLabour #ForcedLabour #LabourMarket #LabourMuseum',
    '#SNP genotyping of seabird genomes #snp #plaidcloth #duplex',
    '#conservative estimates #Conservation #LocalDemocracyWeek #LibDemocracy',
    '#TeamHythe #TeamGreen #ConHome #Household #GetSetGo',
    '#TidyTuesday #Mayor #Budget2026 #CouncilTax',
    { text: 'The archive of #ToriesOut posters', options: { hashtags: { remove: ['#toriesout'] } } },
  ],
  invalid: [
    {
      text: '#VoteLabour #VoteConservative #VoteLibDems #VoteSNP #VoteReform',
      messages: tags('#VoteLabour', '#VoteConservative', '#VoteLibDems', '#VoteSNP', '#VoteReform'),
    },
    { text: '#LabGain #ConHold #TeamDavey #GetGreensElected', messages: tags('#LabGain', '#ConHold', '#TeamDavey', '#GetGreensElected') },
    { text: '#ImVotingLabour #votegreen2026', messages: tags('#ImVotingLabour', '#votegreen2026') },
    { text: 'On the #LabourDoorstep with #HytheLabour', messages: tags('#LabourDoorstep', '#HytheLabour') },
    { text: '#ToryCuts #GetTheToriesOut #StarmerOut', messages: tags('#ToryCuts', '#GetTheToriesOut', '#StarmerOut') },
    { text: '#Labour #Conservatives #LibDems #ReformUK', messages: tags('#Labour', '#Conservatives', '#LibDems', '#ReformUK') },
    { text: '#PlaidCymru #SNP #DUP #SinnFéin #UKIP', messages: tags('#PlaidCymru', '#SNP', '#DUP', '#SinnFéin', '#UKIP') },
    { text: 'For the record #ForTheManyNotTheFew', messages: tags('#ForTheManyNotTheFew') },
    { text: '#GetBrexitDone #TakeBackControl', messages: tags('#GetBrexitDone', '#TakeBackControl') },
    { text: '#indyref2 #ActiveSNP', messages: tags('#indyref2', '#ActiveSNP') },
    { text: '#LabourGain in Hythe #CPC26', messages: tags('#LabourGain', '#CPC26') },
  ],
});
