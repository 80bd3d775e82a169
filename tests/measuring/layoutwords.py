# SPDX-FileCopyrightText: 2026 The Kodeks developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for made letters, in six languages: each word can be taken for any other of its language."""

SENTENCES = {
    'nb': ['Kommunen mener at ansvaret for barnehagene fortsatt skal ligge hos bydelene.',
           'Vi viser til høringsnotatet og ber om at forslaget til oppgavefordeling vurderes på nytt.',
           'Barne- og familievernet trenger nærhet til brukerne, og saksbehandlingstiden må ikke øke.',
           'Etter vår erfaring gir et større fagmiljø bedre kvalitet i tjenestene enn mange små.',
           'Dette gjelder særlig hjelpemidler, støttekontakt og brukerstyrt personlig assistanse.',
           'Samarbeidet med spesialisthelsetjenesten er krevende når kontaktpersonene skiftes ut.'],
    'nn': ['Kommunen meiner at ansvaret for barnehagane framleis skal liggje hos bydelane.',
           'Vi viser til høyringsnotatet og bed om at framlegget til oppgåvefordeling blir vurdert på nytt.',
           'Barne- og familievernet treng nærleik til brukarane, og sakshandsamingstida må ikkje auke.',
           'Etter vår røynsle gjev eit større fagmiljø betre kvalitet i tenestene enn mange små.',
           'Dette gjeld særleg hjelpemiddel, støttekontakt og brukarstyrt personleg assistanse.'],
    'da': ['Kommunen mener, at ansvaret for plejehjemmene fortsat bør ligge hos de lokale enheder.',
           'Vi henviser til høringsmaterialet og beder om, at forslaget til opgavefordeling overvejes igen.',
           'Børne- og ungeområdet har brug for nærhed, og sagsbehandlingstiden må ikke vokse.',
           'Efter vores erfaring giver et større fagligt miljø bedre kvalitet end mange små.'],
    'sv': ['Kommunen anser att ansvaret för äldreboendena även i fortsättningen bör ligga hos stadsdelarna.',
           'Vi hänvisar till remissen och begär att förslaget till uppgiftsfördelning prövas på nytt.',
           'Barn- och ungdomsvården behöver närhet, och handläggningstiden får inte öka.',
           'Enligt vår erfarenhet ger en större enhet bättre kvalitet än många små.'],
    'en': ['The council believes that responsibility for nursing homes should remain with the districts.',
           'We refer to the consultation paper and ask that the proposed allocation be considered again.',
           'Long- and short-term care both depend on well-informed staff who know the residents.',
           'In our experience a larger professional environment gives better quality than many small ones.'],
    'se': ['Gielda oaivvilda ahte ovddasvástádus galgá ain leat gávpotosiin.',
           'Mii čujuhit gulaskuddanáššái ja bivdit ahte evttohus árvvoštallojuvvo ođđasit.',
           'Dát guoská erenoamážit veahkkeneavvuide, doarjjaolbmuide ja sámegielat bálvalusaide.',
           'Min vásáhusa mielde addá stuorát fágabiras buoret kvalitehta go máŋga smávva birrasa.'],
}
SUSPENDED = {'nb': 'barne- og familievernet', 'nn': 'barne- og familievernet', 'da': 'børne- og ungeområdet',
             'sv': 'barn- och ungdomsvården', 'en': 'long- and short-term', 'se': 'mánáid- ja nuoraidsuodjalus'}
LANGUAGES = list(SENTENCES)
COUNTRIES = {'nb': 'NO', 'nn': 'NO', 'da': 'DK', 'sv': 'SE', 'en': 'GB', 'se': 'NO'}
PAGE = {'nb': ('Side', 'av'), 'nn': ('Side', 'av'), 'da': ('Side', 'af'), 'sv': ('Sida', 'av'), 'en': ('Page', 'of'),
        'se': ('Siidu', '/')}
HEADER = {'nb': 'Høringssvar fra Eksempelforeningen', 'nn': 'Høyringssvar frå Døme Sogelag',
          'da': 'Høringssvar fra Eksempelforeningen', 'sv': 'Remissvar från Exempelföreningen',
          'en': 'Response of the Example Society', 'se': 'Gulaskuddan Ovdamearka Searvi'}
