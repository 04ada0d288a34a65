/** Қолданыстағы лицензияның рәсімдерінде және барлаудан басқа өтініштерде не айтылады. */
import { on, span, until } from '../../interface/kk/cases.ts';
import type { Told } from '../told.ts';

export const lifeCodes = {
  not_extendable: (t: Told) => `Лицензия мерзімі ұзартылмайды (${t.name('licence', 'kind')}).`,
  already_extended: (t: Told) =>
    `Лицензия мерзімі бұрын ұзартылған (рет саны: ${t.number('before')}); рұқсат етілетін ұзарту саны: ${t.number('maximum')}.`,
  request_too_early: (t: Told) => `Ұзартуды сұрауға болатын мерзім: ${span(t.day('opens'), t.day('until'))}.`,
  request_too_late: (t: Told) =>
    `Лицензия мерзімі өткен күн: ${t.day('until')}; ұзартуды одан бұрын сұрау қажет еді.`,
  extension_too_long: (t: Told) =>
    `Сұралғаны ${t.years('years')}; рұқсат етілетін шегі ${t.years('maximum')}.`,
  relinquishment_too_small: (t: Told) =>
    `${t.number('needed')} блокты қайтару қажет (${t.number('base')} блоктың 40%-ы); қайтарылатыны ${t.number('givenUp')}. Жетіспейтіні: ${t.blocks('missing')}.`,
  blocks_at_issue_unknown: () =>
    'Жауап беру мүмкін емес: лицензия берілгенде қанша блок болғаны мұнда белгісіз.',
  rental_unpaid: () => 'Өткен кезең үшін учаскені пайдалану төлемақысы төленбеген.',
  minimum_spend_short: () => 'Өткен кезеңдегі ең төмен шығыстар орындалмаған және толықтырылмаған.',
  breaches_unknown: () => 'Өткен кезеңдердегі төлемақы мен ең төмен шығыстардың орындалғаны мұнда белгісіз.',
  part_of_block_given_up: () => 'Тек тұтас блоктардан бас тартуға болады.',
  block_not_of_licence: (t: Told) => `Бұл лицензияға кірмейді: ${t.blocks('blocks')}.`,
  remainder_detached: (t: Told) =>
    `Қалғаны (${t.blocks('left')}) бөліктерге бөлініп кетер еді: ${t.number('parts')}; блоктар қабырғалары арқылы байланысуға тиіс.`,
  cells_unknown: () => 'Жауап беру мүмкін емес: лицензияның блоктары мұнда белгісіз.',
  pledgee_consent_missing: () => 'Құқық кепілге қойылған, ал кепіл ұстаушының келісімі жоқ.',
  pledge_unknown: () => 'Құқықтың кепілге қойылғаны мұнда белгісіз.',
  closure_act_missing: () =>
    'Салдарды жою актісіне (немесе жер бүлінбесе, зерттеп-қарау актісіне) қол қойылмаған.',
  closure_act_unknown: () => 'Салдарды жою актісіне қол қойылғаны мұнда белгісіз.',
  not_transferable: (t: Told) => `Лицензия бойынша құқықты беруге болмайды (${t.name('licence', 'kind')}).`,
  first_year: (t: Told) =>
    `Барлауға арналған лицензияның бірінші жылында құқықты беруге немесе кепілге қоюға болмайды: лицензия ${on(t.day('issuedOn'))} берілген, жыл ${on(t.day('from'))} аяқталады.`,
  consent_needed: (t: Told) =>
    `Мәмілеге министрліктің келісімі қажет, мерзімі ${t.months('months')} шегінде. Онсыз мәміле ${t.is('without', 'void') ? 'маңызсыз болып табылады' : 'сотта жарамсыз деп танылуы мүмкін'}.`,
  consent_lapsed: (t: Told) =>
    `${on(t.day('givenOn'))} берілген келісім ${until(t.day('lasts'))} қолданылды; мәміле кейін жасалған. Жаңа келісім қажет.`,
  consent_later: (t: Told) => `Келісім мәміледен кейін алынған: ${t.day('givenOn')}.`,
  administrative_ban: () => 'Учаскеге әкімшілік тыйым салынған.',
  ban_unknown: () => 'Учаскеге әкімшілік тыйым салынғаны мұнда белгісіз.',
  co_holder_consent_missing: () => 'Құқықты бірлесіп иеленушілердің келісімі жоқ.',
  notices_due: (t: Told) =>
    t.is('control', true)
      ? `Сатып алушы ${until(t.day('buyerBy'))} хабарлайды; жер қойнауын пайдаланушы бақылаудың ауысқанын (шегі ${t.percent('threshold')}) ${until(t.day('holderBy'))} хабарлайды.`
      : `Сатып алушы ${until(t.day('buyerBy'))} хабарлайды.`,
  not_pledgeable: (t: Told) =>
    `Лицензия бойынша құқықты кепілге қоюға болмайды (${t.name('licence', 'kind')}).`,
  pledge_not_registered: () =>
    'Кепілді лицензияны берген органда тіркеу қажет; ол тіркелген сәттен туындайды.',
  other_holder: () => 'Барлық бөліктің жер қойнауын пайдаланушысы біреу болуға тиіс.',
  parts_do_not_add_up: (t: Told) =>
    `Бөліктер (${t.number('parts')}) лицензия учаскесін (${t.blocks('blocks')}) құрамайды: әр блок бір рет болуға тиіс.`,
  part_not_one_plot: () => 'Бөліктердің бірінің блоктары қабырғалары арқылы байланыспаған.',
  not_mergeable: (t: Told) =>
    `Тек өндіру учаскелері біріктіріледі; мұнда басқа лицензия бар (${t.name('licence', 'kind')}).`,
  time_to_mend_runs: (t: Told) =>
    `Жер қойнауын пайдаланушы хабардар етілген күн: ${t.day('noticeOn')}; бұзушылықты ${until(t.day('until'))} жоя алады.`,
  breach_mended: (t: Told) =>
    `Бұзушылық ${on(t.day('curedOn'))}, мерзімінде (${until(t.day('until'))}) жойылды.`,
  breach_is_no_ground: (t: Told) =>
    t.has('percent')
      ? `Мұндай бұзушылық (${t.name('breach', 'breach')}) қайтарып алуға негіз емес: жетіспейтін сомадан ${t.percent('percent')} төленеді.`
      : `Мұндай бұзушылық (${t.name('breach', 'breach')}) лицензияны қайтарып алуға негіз емес (${t.name('licence', 'kind')}).`,
  kind_not_known: (t: Told) =>
    `Заңның бұл лицензия түрі туралы мұнда не дейтінін оқымадық (${t.name('licence', 'kind')}).`,
  no_notice: () => 'Жер қойнауын пайдаланушы бұзушылық туралы хабардар етілмеген.',
  force_majeure: () => 'Еңсерілмейтін күш қайтарып алуды болғызбайды.',
  force_majeure_unknown: () => 'Еңсерілмейтін күш болғаны мұнда белгісіз. Ақшаның болмауы оған жатпайды.',
  licence_still_runs: (t: Told) =>
    `Лицензия ${until(t.day('ends'))} қолданылады, қайтарып алу туралы хабарлама күні: ${t.day('noticeOn')}.`,
  appeal_suspends: (t: Told) =>
    `Шағым ${on(t.day('appealedOn'))}, мерзімінде (${until(t.day('appealBy'))}) берілді; ол шешілгенге дейін лицензия қолданылады.`,
  revocation_not_notified: () => 'Жер қойнауын пайдаланушы қайтарып алу туралы хабардар етілмеген.',
  no_security: () => 'Салдарды жоюды қамтамасыз ету ұсынылмаған.',
  security_of_other_form: (t: Told) =>
    `Ұсынылған қамтамасыз ету саны: ${t.number('securities')}; олардың банк кепілдігі де, салым кепілі де, сақтандыру полисі де болмайтыны: ${t.number('other')}.`,
  security_too_small: (t: Told) =>
    `Қажеті ${t.tenge('neededKzt')} (${t.mci('mci')}; ${t.blocks('blocks')}); ұсынылғаны ${t.tenge('givenKzt')}. Жетіспейтіні ${t.tenge('missingKzt')}.`,
  policy_too_short: (t: Told) =>
    `Сақтандыру полисі ${until(t.day('until'))} қолданылады; қажеті ${t.years('years')}, яғни ${until(t.day('needed'))}.`,
  policy_term_unknown: () => 'Сақтандыру полисінің қай күнге дейін қолданылатыны мұнда белгісіз.',
  provision_without_value: (t: Told) =>
    `Бұл норманың мәні белгісіз (${t.text('provision')}), күні: ${t.day('lawOf')}.`,
};

export const otherApplicationCodes = {
  paper_missing: (t: Told) => `Құжат жоқ: ${t.name('document', 'document')}.`,
  term_too_long: (t: Told) => `Сұралғаны ${t.years('years')}; рұқсат етілетін шегі ${t.years('maximum')}.`,
  term_not_stated: (t: Told) => `Мерзімі көрсетілмеген; рұқсат етілетін шегі ${t.years('maximum')}.`,
  plot_on_barred_ground: (t: Told) =>
    `Учаске өзі бола алмайтын аумаққа тиіп тұр (${t.name('layer', 'layer')}: ${t.list('by')}).`,
  plot_needs_consent: (t: Told) =>
    `Учаске бөтен учаскеге немесе елді мекенге тиіп тұр (${t.name('layer', 'layer')}: ${t.list('by')}); келісім жоқ.`,
  ground_not_compared: () => 'Учаске әлі жергілікті жермен салыстырылмаған: неге тиіп тұрғаны белгісіз.',
  not_one_plot: (t: Told) =>
    `Сызбада бірнеше учаске бар (${t.number('plots')}); өтініш бір учаскеге беріледі.`,
  not_a_rectangle: (t: Told) =>
    `Учаскенің бұрыш саны: ${t.number('corners')}, және ол тіктөртбұрыш емес. Тіктөртбұрышқа табиғат немесе көршілер кедергі болса ғана басқа пішінге рұқсат етіледі.`,
  no_sides_parallel: () =>
    'Учаскенің төрт бұрышы және кемінде екі параллель қарама-қарсы қабырғасы болуға тиіс.',
  fewest_corners_unproved: (t: Told) =>
    `Учаскенің бұрыш саны: ${t.number('corners')}. Одан аз бұрышпен шектелуге болатынын уәкілетті орган анықтайды.`,
  hole_not_allowed: (t: Told) =>
    `Мұндай учаскенің ішкі шекарасы бола алмайды (${t.name('licence', 'kind')}).`,
  hole_without_plot: () => 'Ішкі шекара бөтен учаскені қоршауға тиіс.',
  holes_unknown: () => 'Ішкі шекаралар нені қоршайтыны мұнда белгісіз.',
  plot_too_small: (t: Told) =>
    `Учаскенің ауданы ${t.squareMetres('squareMetres')}; ең аз қажеті ${t.squareMetres('minimum')}.`,
  plot_too_large: (t: Told) =>
    `Учаскенің ауданы ${t.squareMetres('squareMetres')}; рұқсат етілетін шегі ${t.squareMetres('maximum')}.`,
  report_standard_not_accepted: () =>
    'Есеп KAZRC бойынша жасалмаған және қорларды мемлекеттік есептеу болып табылмайды; басқа стандарт қабылданбайды.',
  no_competent_person: () => 'KAZRC бойынша есепті құзыретті тұлға жасамаған.',
  report_unread: () => 'Ресурстар туралы есепті әлі оқу қажет.',
  specialists_missing: (t: Told) => `Расталмаған: ${t.names('form', 'missing')}.`,
  operation_licence_missing: () =>
    'Өтініш берушіде немесе мердігерде тау-кен жұмыстарына лицензия бары расталмаған.',
  specialists_unknown: () => 'Өтініш берушіде қандай мамандар бары тек құжаттардан көрінеді.',
  licences_not_adjoining: (t: Told) =>
    `Барлауға арналған лицензиялар (${t.number('licences')}) шектес емес; айрықша құқық тек шектестерін қамтиды.`,
  deposit_not_confirmed: () => 'Кен орнын растайтын есеп жоқ; айрықша құқық сонымен туындайды.',
  exploration_ended: (t: Told) =>
    `Барлауға арналған лицензия ${on(t.day('until'))} тоқтатылды, онымен бірге айрықша құқық та тоқтатылды.`,
  right_assigned: () => 'Барлаушының айрықша құқығын басқаға беруге болмайды.',
  exclusive_right_unknown: () =>
    'Кен орнының расталғаны және лицензиялардың шектес екені әлі анықталуға тиіс.',
  too_deep: (t: Told) =>
    `Жұмыстардың тереңдігі ${t.metres('value')}; рұқсат етілетін шегі ${t.metres('maximum')}.`,
  depth_unknown: (t: Told) =>
    `Жұмыстардың тереңдігі көрсетілмеген; рұқсат етілетін шегі ${t.metres('maximum')}.`,
  other_minerals_there: () =>
    'Онда басқа қатты пайдалы қазбалар белгілі немесе күтіледі; мұндайда кең таралғандары бөлек берілмейді.',
  geology_conclusion_missing: () =>
    'Онда басқа қатты пайдалы қазбалар жоқ деген уәкілетті органның қорытындысы мұнда жоқ.',
  not_a_citizen: () => 'Кен іздеушілікке арналған лицензияны тек Қазақстан азаматтары алады.',
  second_licence: (t: Told) =>
    `Өтініш берушідегі лицензия саны: ${t.number('held')}; бір азаматқа рұқсат етілетіні: ${t.number('maximum')}.`,
  licences_held_unknown: () =>
    'Өтініш берушіде кен іздеушілікке арналған қанша лицензия бары мұнда белгісіз.',
  too_many_trucks: (t: Told) =>
    `Көрсетілген жүк көлігі саны: ${t.number('value')}; рұқсат етілетіні: ${t.number('maximum')}.`,
  truck_too_large: (t: Told) =>
    `Жүк көтергіштігі ${t.number('value')} т; рұқсат етілетін шегі ${t.number('maximum')} т.`,
  bucket_too_large: (t: Told) =>
    `Шөміштердің жалпы көлемі ${t.number('value')} м³; рұқсат етілетін шегі ${t.number('maximum')} м³.`,
  machines_not_owned: () => 'Техника кен іздеушінің өзіне тиесілі болуға тиіс.',
  reagents_or_explosives: () => 'Химиялық реагенттер мен жарылғыш заттарға тыйым салынған.',
  tools_unknown: () => 'Тереңдік, техника және реагенттер әлі көрсетілмеген.',
  machines_on_water_land: () => 'Су қоры жерлерінде тек қол еңбегіне рұқсат етіледі.',
  trenches_or_pits: () => 'Геологиялық зерттеуде орлар мен шурфтар қазуға болмайды.',
  capital_structures: () => 'Күрделі құрылысжайларға рұқсат етілмейді.',
  drilling_not_allowed: () =>
    'Геологиялық зерттеуде тек геофизика үшін немесе жерасты суларын іздеу үшін бұрғыланады.',
  works_unknown: () => 'Қандай жұмыстар жоспарланғаны әлі көрсетілмеген.',
  not_a_mining_licence: () => 'Сақтап тұру мәртебесі өндіру учаскесіне беріледі.',
  ground_not_listed: (t: Told) => `Заңда мұндай себеп жоқ (${t.text('ground')}).`,
  not_plausible_in_time: (t: Told) =>
    `Өндірудің өзін ақтауы күтілетін мерзім: ${t.years('within')}; ол мына мерзім ішінде ықтимал болуға тиіс: ${t.years('years')}.`,
  plausibility_unknown: (t: Told) =>
    `Өндірудің ${t.years('years')} ішінде өзін ақтауы ықтимал екенін көрсету қажет.`,
  retention_too_long: (t: Told) =>
    `Сұралғаны ${t.years('years')}; бір жолы рұқсат етілетін шегі ${t.years('once')}.`,
  retention_used_up: (t: Told) =>
    `Мәртебе ${t.years('before')} қолданылған; тағы ${t.years('years')} қосылса, шектен (${t.years('maximum')}) асады.`,
};
