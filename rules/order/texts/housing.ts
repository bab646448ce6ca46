/** The words of chapter 5, housing: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { housingClauses } from '../chapters/housing.ts';

export const housingTexts: Readonly<Record<keyof typeof housingClauses, Text>> = {
  'R-57': {
    kk: 'Қор қатысушыларға осы Қағидаларға сәйкес инновациялық кластер қатысушыларының жобаларын жүзеге асыру үшін жағдайларды қамтамасыз етеді.',
    ru: 'Фонд в соответствии с настоящими Правилами обеспечивает участникам условия для реализации проектов участников инновационного кластера.',
    en: 'In accordance with these Rules, the Fund provides participants with the conditions for implementing the projects of the participants of the innovation cluster.',
  },
  'R-58': {
    kk: 'Қор орын-жайлар бар болса қатысушыға жобаны іске асыру үшін қажетті әкімшілік, өндірістік, қосалқы мақсаттағы орын-жайларды уақытша пайдалануға береді. Үйжайларды беру шарттары "Астана Хаб" қатысушысымен жасалатын шартта айқындалады.',
    ru: 'Фонд при наличии помещений предоставляет участнику во временное пользование необходимые для реализации проекта помещения административного, производственного, вспомогательного назначения. Условия предоставления помещений определяются в договоре, заключаемом с участником «Астана Хаб».',
    en: 'Where premises are available, the Fund gives the participant, for temporary use, premises for administrative, production and auxiliary purposes needed to implement the project. The conditions for giving the premises are determined in the contract concluded with the Astana Hub participant.',
  },
  'R-59': {
    kk: 'Қор осы Қағидаларға сәйкес акселерациядан өтетін, тиісті акселерациялық бағдарламаны іске асыру үшін айқындалған елді мекенде тұрғын үйі жоқ тұлғалар (бұдан әрі – тұлғалар) тұрғын үй беру және жағдай жасау қызметтерін көрсетеді.',
    ru: 'Фонд в соответствии с настоящими Правилами оказывает услуги по предоставлению жилья и созданию условий лицам, проходящим акселерацию и не имеющим жилья в населённом пункте, определённом для реализации соответствующей акселерационной программы (далее – лица).',
    en: 'In accordance with these Rules, the Fund renders the services of providing housing and creating conditions to persons who are undergoing acceleration and have no housing in the settlement determined for implementing the acceleration programme concerned (hereinafter – the persons).',
  },
  'R-60': {
    kk: 'Тұлғалар жасалған шарт негізінде берілген тұрғын үйге орналастырылады және Қазақстан Республикасының тұрғын үй заңнамасына сәйкес тұрғын үйдің және ортақ мүліктің сақталуын қамтамасыз етеді.',
    ru: 'Лица размещаются в предоставленном жилье на основании заключённого договора и обеспечивают сохранность жилья и общего имущества в соответствии с жилищным законодательством Республики Казахстан.',
    en: 'The persons are accommodated in the housing provided on the basis of a contract concluded and ensure the safekeeping of the housing and the common property in accordance with the housing legislation of the Republic of Kazakhstan.',
  },
  'R-61': {
    kk: 'Акселерациядан өтуден шығарылған тұлғалар тұрғын үйді босатады және екі жұмыс күні ішінде қабылдау-тапсыру актісі бойынша Қорға тапсырады.',
    ru: 'Лица, исключённые из прохождения акселерации, освобождают жильё и в течение двух рабочих дней сдают его Фонду по акту приёма-передачи.',
    en: 'Persons expelled from acceleration vacate the housing and, within two working days, hand it over to the Fund under an acceptance certificate.',
  },
  'R-62': {
    kk: 'Қор босатылған тұрғын үй бар болған жағдайда, оны осы Қағидалардың 59-тармағында көрсетілген басқа тұлғаларға береді.',
    ru: 'Фонд при наличии освободившегося жилья предоставляет его другим лицам, указанным в пункте 59 настоящих Правил.',
    en: 'Where vacated housing is available, the Fund gives it to other persons specified in item 59 of these Rules.',
  },
};
