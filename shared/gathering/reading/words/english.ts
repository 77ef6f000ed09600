/** Words on which a reader looks twice. A mark only: nothing is refused or deleted for them. */
export const englishWords = `
  arse arsehole ass asshole bastard bitch bitches bloody bollocks bugger bullshit cock cocksucker crap crappy cunt damn
  dickhead dumbass dyke faggot fuck fucked fucker fucking fuckwit goddamn horseshit idiot idiotic imbecile jackass jerk
  kike knobhead minger moron motherfucker motherfucking nazi nigga nigger paki piss pissed prick retard retarded scum
  scumbag shag shit shitshow shitty skank slag slut spastic stupid tosser tranny twat wank wanker whore wtf
`;
