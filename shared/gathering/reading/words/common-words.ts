/** Words of everyday English, German and French that are surnames too; folded. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'abbot alder archer ash baker ball banks bar barber bay bean beard bell berry best bird bishop black blue bond boot ' +
    'bowl boy bright brook brown bull bush butcher butler carpenter carter cash castle chance church clay close coffee ' +
    'cole cook cooper court cross day dean dear drive driver dry farmer field finch fine fish fisher flower forest ' +
    'fox free french friend frost garden gardener gift glass gold good grace grant grass gray green grey guest hall hand ' +
    'hardy hawk head heart hill holder holiday holly home hood hope house hunt hunter ice iron job jolly joy judge ' +
    'just keen key king knight lake lamb lane large lay law light lily little lock long lord love low major man mann ' +
    'marks marsh mason may meadow mercer mercy mile miles mill miller moon more music noble north page painter ' +
    'park parks parson peace penny people pepper perfect pike pit place plant plum pole pond pool poor pope port porter ' +
    'post potter power price pride prince quick rain ray read real reed rich ring rivers road rock rose round rush sale ' +
    'salmon sharp shepherd shirt short silver singer small smart snow son south spring stand star steel stone ' +
    'storm street strong sun summer summers swan sweet swift tailor temple thing tree trip turner vale ' +
    'wade walker wall walls ward waters weaver web weeks well wells west white wild will wills winter wise wish wolf ' +
    'wood woods word world worth young ' +
    'alt braun frei gross gut hart herr hoch jung klein kurz lang lange laut neu reich schon schwarz stark voll weiss ' +
    'wenig ' +
    'bon blanc bois boucher boulanger brun charpentier clair fort grand gras jardin jour leger ' +
    'long maison marchand moulin noir petit pont roi vert'
  ).split(' '),
);
