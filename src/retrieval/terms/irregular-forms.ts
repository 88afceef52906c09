/** English forms that no suffix rule leads back to their base form. */
const IRREGULAR = `man:men woman:women child:children person:persons foot:feet tooth:teeth life:lives wife:wives
  take:took,taken go:went,gone give:gave,given find:found make:made lead:led lose:lost win:won hold:held
  write:wrote,written build:built fight:fought become:became begin:began,begun die:died leave:left sell:sold
  buy:bought teach:taught think:thought bring:brought speak:spoke,spoken choose:chose,chosen grow:grew,grown
  know:knew,known fall:fell,fallen rise:rose,risen run:ran send:sent spend:spent say:said see:saw,seen stand:stood
  tell:told throw:threw,thrown understand:understood wear:wore,worn break:broke,broken drive:drove,driven
  eat:ate,eaten meet:met keep:kept feel:felt hear:heard pay:paid mean:meant draw:drew,drawn hide:hidden,hid
  steal:stole,stolen strike:struck,stricken swim:swam,swum catch:caught lie:lay,lain bear:bore,born,borne
  fly:flew,flown sing:sang,sung sit:sat sleep:slept shoot:shot seek:sought lend:lent lay:laid light:lit
  ride:rode,ridden ring:rang,rung shake:shook,shaken shrink:shrank,shrunk sink:sank,sunk swear:swore,sworn
  sweep:swept tear:tore,torn wake:woke,woken weave:wove,woven bind:bound bend:bent bite:bit,bitten blow:blew,blown
  breed:bred dig:dug feed:fed flee:fled forbid:forbade,forbidden forget:forgot,forgotten freeze:froze,frozen
  deal:dealt dream:dreamt learn:learnt spell:spelt spin:spun undergo:underwent,undergone overcome:overcame
  withdraw:withdrew,withdrawn old:older,oldest large:larger,largest good:better,best bad:worse,worst
  high:higher,highest big:bigger,biggest long:longer,longest small:smaller,smallest early:earlier,earliest
  light:lighter,lightest strong:stronger,strongest weak:weaker,weakest wide:wider,widest close:closer,closest
  deep:deeper,deepest strict:stricter,strictest safe:safer,safest fair:fairer,fairest clear:clearer,clearest
  rich:richer,richest broad:broader,broadest tight:tighter,tightest healthy:healthier,healthiest speed:sped oversee:oversaw,overseen
  low:lower,lowest great:greater,greatest young:younger,youngest mouse:mice goose:geese datum:data
  medium:media analysis:analyses crisis:crises criterion:criteria phenomenon:phenomena index:indices`;

/** Base form by irregular form: `taught` to `teach`. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(/\s+/).flatMap((entry) => {
    const [base = "", forms = ""] = entry.split(":");
    return forms.split(",").map((form) => [form, base] as const);
  }),
);
