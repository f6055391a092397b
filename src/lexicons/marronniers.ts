/**
 * Days that come back every year and that editorial calendars are made around. Own work, CC0-1.0.
 * One a line: day | countries | name | nom. Day: `MM-DD`, `MM-ddd-N` for the Nth weekday of a month, `L` for the last, `+N` days after.
 */
export const marronniers = `
01-01|*|New Year’s Day|Jour de l’an
01-06|*|Epiphany|Épiphanie
02-02|FR BE|Candlemas|Chandeleur
02-14|*|Valentine’s Day|Saint-Valentin
02-sun-1|US|Super Bowl weekend|Week-end du Super Bowl
03-08|*|International Women’s Day|Journée internationale des droits des femmes
03-17|IE US GB|St Patrick’s Day|Saint-Patrick
03-20|*|First day of spring|Premier jour du printemps
03-sun-L|FR GB DE ES IT BE|Clocks go forward|Passage à l’heure d’été
04-01|*|April Fools’ Day|Poisson d’avril
04-22|*|Earth Day|Jour de la Terre
05-01|FR DE ES IT BE|Labour Day|Fête du Travail
05-04|*|Star Wars Day|Journée Star Wars
05-sun-2|US DE IT BE CA|Mother’s Day|Fête des mères (États-Unis, Belgique)
05-sun-L|FR|Mother’s Day in France|Fête des mères
06-05|*|World Environment Day|Journée mondiale de l’environnement
06-21|*|Music Day, first day of summer|Fête de la musique, premier jour de l’été
06-sun-3|FR US GB CA|Father’s Day|Fête des pères
07-04|US|Independence Day|Fête nationale américaine
07-14|FR|Bastille Day|Fête nationale
08-15|FR BE IT ES|Assumption|Assomption
09-01|FR BE|Back to school|Rentrée
09-22|*|First day of autumn|Premier jour de l’automne
09-sat-3|FR|Heritage Days|Journées du patrimoine
10-01|*|International Coffee Day|Journée internationale du café
10-sun-L|FR GB DE ES IT BE|Clocks go back|Passage à l’heure d’hiver
10-31|*|Halloween|Halloween
11-11|*|Singles’ Day|Fête des célibataires
11-thu-3|FR|Beaujolais nouveau|Beaujolais nouveau
11-thu-4|US|Thanksgiving|Thanksgiving
11-thu-4+1|*|Black Friday|Black Friday
11-thu-4+4|*|Cyber Monday|Cyber Monday
11-thu-4+5|*|Giving Tuesday|Giving Tuesday
12-06|FR BE DE|St Nicholas|Saint-Nicolas
12-21|*|First day of winter|Premier jour de l’hiver
12-24|*|Christmas Eve|Réveillon de Noël
12-25|*|Christmas|Noël
12-26|GB CA AU|Boxing Day|Boxing Day
12-31|*|New Year’s Eve|Saint-Sylvestre
`;
