/** The words of the Order itself: Kazakh as in the Order, Russian and English translated. */
import type { Text } from '../../vocabulary/text.ts';
import type { orderClauses } from '../chapters/order.ts';

export const orderTexts: Readonly<Record<keyof typeof orderClauses, Text>> = {
  'O-0': {
    kk: 'Қазақстан Республикасы Премьер-Министрінің орынбасары – Жасанды интеллект және цифрлық даму министрінің 2025 жылғы 31 желтоқсандағы № 703/НҚ бұйрығы. Қазақстан Республикасының Әділет министрлігінде 2026 жылғы 5 қаңтарда № 37807 болып тіркелді.',
    ru: 'Приказ Заместителя Премьер-Министра – Министра искусственного интеллекта и цифрового развития Республики Казахстан от 31 декабря 2025 года № 703/НҚ. Зарегистрирован в Министерстве юстиции Республики Казахстан 5 января 2026 года под № 37807.',
    en: 'Order of the Deputy Prime Minister – Minister of Artificial Intelligence and Digital Development of the Republic of Kazakhstan dated 31 December 2025, No. 703/НҚ. Registered with the Ministry of Justice of the Republic of Kazakhstan on 5 January 2026 under No. 37807.',
  },
  'O-1': {
    kk: '"Астана Хаб" инновациялық кластері туралы" Қазақстан Республикасы Заңының 9-бабының 4-тармағының 4) тармақшасына сәйкес БҰЙЫРАМЫН: Қоса беріліп отырған "Астана Хаб" дербес кластерлік қоры қызметінің қағидалары бекітілсін (бұдан әрі – Қағидалар).',
    ru: 'В соответствии с подпунктом 4) пункта 4 статьи 9 Закона Республики Казахстан «Об инновационном кластере „Астана Хаб“» ПРИКАЗЫВАЮ: Утвердить прилагаемые Правила деятельности автономного кластерного фонда «Астана Хаб» (далее – Правила).',
    en: 'In accordance with subparagraph 4) of paragraph 4 of Article 9 of the Law of the Republic of Kazakhstan "On the Astana Hub innovation cluster", I ORDER: To approve the attached Rules of activity of the Astana Hub autonomous cluster fund (hereinafter – the Rules).',
  },
  'O-2': {
    kk: 'Осы бұйрыққа қосымшаға сәйкес кейбір бұйрықтардың күші жойылды деп танылсын.',
    ru: 'Признать утратившими силу некоторые приказы согласно приложению к настоящему приказу.',
    en: 'To declare certain orders repealed in accordance with the annex to this Order.',
  },
  'O-3.1': {
    kk: 'осы бұйрықты Қазақстан Республикасының Әділет министрлігінде мемлекеттік тіркеуді;',
    ru: 'государственную регистрацию настоящего приказа в Министерстве юстиции Республики Казахстан;',
    en: 'the state registration of this Order with the Ministry of Justice of the Republic of Kazakhstan;',
  },
  'O-3.2': {
    kk: 'осы бұйрық ресми жарияланғаннан кейін оны Қазақстан Республикасы Жасанды интеллект және цифрлық даму министрлігінің интернет-ресурсында орналастыруды;',
    ru: 'размещение настоящего приказа на интернет-ресурсе Министерства искусственного интеллекта и цифрового развития Республики Казахстан после его официального опубликования;',
    en: 'the placing of this Order on the internet resource of the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan after its official publication;',
  },
  'O-3.3': {
    kk: 'осы бұйрық Қазақстан Республикасының Әділет министрлігінде мемлекеттік тіркелгеннен кейін он жұмыс күні ішінде Қазақстан Республикасы Жасанды интеллект және цифрлық даму министрлігінің Заң департаментіне осы тармақтың 1) және 2) тармақшаларында көзделген іс-шаралардың орындалуы туралы мәліметтерді ұсынуды қамтамасыз етсін.',
    ru: 'в течение десяти рабочих дней после государственной регистрации настоящего приказа в Министерстве юстиции Республики Казахстан представление в Юридический департамент Министерства искусственного интеллекта и цифрового развития Республики Казахстан сведений об исполнении мероприятий, предусмотренных подпунктами 1) и 2) настоящего пункта.',
    en: 'within ten working days after the state registration of this Order with the Ministry of Justice of the Republic of Kazakhstan, the submission to the Legal Department of the Ministry of Artificial Intelligence and Digital Development of the Republic of Kazakhstan of information on the performance of the measures provided for by subparagraphs 1) and 2) of this paragraph.',
  },
  'O-4': {
    kk: 'Осы бұйрықтың орындалуын бақылау жетекшілік ететін Қазақстан Республикасының Жасанды интеллект және цифрлық даму вице-министріне жүктелсін.',
    ru: 'Контроль за исполнением настоящего приказа возложить на курирующего вице-министра искусственного интеллекта и цифрового развития Республики Казахстан.',
    en: 'Control over the execution of this Order is assigned to the supervising Vice Minister of Artificial Intelligence and Digital Development of the Republic of Kazakhstan.',
  },
  'O-5': {
    kk: 'Осы бұйрық 2029 жылғы 1 қаңтардан бастап қолданысқа енгізілетін Қағидалардың 7-тармағының 8), 9) тармақшаларын қоспағанда, алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
    ru: 'Настоящий приказ вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования, за исключением подпунктов 8), 9) пункта 7 Правил, которые вводятся в действие с 1 января 2029 года.',
    en: 'This Order takes effect upon the expiry of ten calendar days after the day of its first official publication, except for subparagraphs 8), 9) of item 7 of the Rules, which take effect from 1 January 2029.',
  },
};
