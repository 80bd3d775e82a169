// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rounds/trainingreport.h"

#include "core/agreement/pages/reportjson.h"
#include "core/project/rounds/trainingchoice.h"
#include "core/project/steadily.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TrainingReportText
{
    Q_DECLARE_TR_FUNCTIONS(Training)
};

/// Where a unit of the comparison stands in the project.
struct Place
{
    LetterId letter;
    QString name;
    TextRange range;
};

/// The passages of both, by letter; of the key by uuid.
struct Read
{
    QHash<QUuid, Passage> key;
    QHash<LetterId, QList<Passage>> trained;
};

Result<Read> readPassages(const Project &project, const Training &training, CoderId trained)
{
    QSet<QUuid> wanted;
    for (const TrainingPlace &place : training.places)
        wanted.unite(QSet<QUuid>(place.passages.begin(), place.passages.end()));
    Read read;
    const auto visited = project.eachPassage([&](const QuotedPassage &quoted) -> Result<bool> {
        if (wanted.contains(quoted.passage.uuid))
            read.key.insert(quoted.passage.uuid, quoted.passage);
        else if (quoted.passage.coder == trained)
            read.trained[quoted.passage.letter].append(quoted.passage);
        return true;
    });
    return visited ? Result<Read>(std::move(read)) : failed(visited);
}

/// A place as a text of its own, which the passages cover.
AgreementLetter unitOf(const Place &place, qint64 number, QList<Passage> key, QList<Passage> trained)
{
    const TextRange whole{0, place.range.length()};
    for (QList<Passage> *passages : {&key, &trained}) {
        for (Passage &passage : *passages)
            passage.range = whole;
    }
    return {LetterId(number), place.name, whole.end, {}, {std::move(key), std::move(trained)}};
}

struct Compared
{
    AgreementInput input;
    QList<Place> places; ///< in the order of the input's letters
    qsizetype coded = 0;
    qsizetype gone = 0;
    qsizetype elsewhere = 0;
};

/// The places of one letter, whose passages were read.
void addLetter(Compared &compared, const Letter &letter, const QList<TrainingPlace> &places, const Read &read)
{
    QList<TextRange> ranges;
    for (const TrainingPlace &place : places)
        ranges.append(place.range);
    const QList<QList<Passage>> trained = passagesAt(ranges, read.trained.value(letter.id));
    compared.elsewhere += trained.constLast().size();
    for (qsizetype i = 0; i < places.size(); ++i) {
        QList<Passage> key;
        for (const QUuid &uuid : places.at(i).passages) {
            if (const auto known = read.key.constFind(uuid); known != read.key.constEnd())
                key.append(*known);
        }
        compared.gone += places.at(i).passages.size() - key.size();
        if (key.isEmpty())
            continue;
        compared.coded += trained.at(i).isEmpty() ? 0 : 1;
        compared.places.append({letter.id, letter.name, ranges.at(i)});
        compared.input.letters.append(
            unitOf(compared.places.constLast(), compared.places.size(), std::move(key), trained.at(i)));
    }
}

Compared comparedPlaces(const Project &project, const Training &training, const Read &read)
{
    Compared compared;
    QHash<QUuid, QList<TrainingPlace>> byLetter;
    for (const TrainingPlace &place : training.places)
        byLetter[place.letter].append(place);
    for (const Letter &letter : project.letters()) {
        if (const auto places = byLetter.take(letter.uuid); !places.isEmpty())
            addLetter(compared, letter, places, read);
    }
    for (const QList<TrainingPlace> &places : std::as_const(byLetter)) {
        for (const TrainingPlace &place : places)
            compared.gone += place.passages.size();
    }
    return compared;
}

Result<TrainingReport> reported(const Round &round, Compared compared, const Progress &progress)
{
    auto agreement = computeAgreement(compared.input, progress);
    if (!agreement)
        return failed(agreement);
    agreement->codes.removeIf([](const CodeAgreement &code) { return code.neither == code.figures.units; });
    for (Disagreement &each : agreement->disagreements) {
        const Place &place = compared.places.at(qsizetype(each.letter.value()) - 1);
        each.letter = place.letter;
        each.range = place.range;
    }
    return TrainingReport{round, *std::move(agreement), compared.coded, compared.gone, compared.elsewhere};
}

QString digits(const Coefficient &figure)
{
    return figure.value ? QString::number(*figure.value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

bool TrainingReport::isShaky(const CodeAgreement &code)
{
    return given(code) < fewestOfACode;
}

QStringList TrainingReport::advice() const
{
    QStringList advice;
    if (round.isUnderWay())
        advice.append(TrainingReportText::tr("The training is under way: what is not coded yet counts as not coded."));
    const qsizetype left = agreement.letters - coded;
    if (left > 0)
        advice.append(TrainingReportText::tr("%n place(s) were not coded.", nullptr, int(left)));
    const auto shaky = std::ranges::count_if(agreement.codes, isShaky);
    if (shaky > 0)
        advice.append(
            TrainingReportText::tr("%n code(s) have fewer than %1 passages here: their figures are shaky, a few "
                                   "passages more can turn them. Look at the differences rather than at the "
                                   "numbers, or choose more passages of these codes.",
                nullptr, int(shaky))
                .arg(fewestOfACode));
    if (gone > 0)
        advice.append(TrainingReportText::tr(
            "%n passage(s) that were chosen are no longer there and are left out.", nullptr, int(gone)));
    if (elsewhere > 0)
        advice.append(TrainingReportText::tr(
            "%n passage(s) stand outside the places and are not compared.", nullptr, int(elsewhere)));
    return advice;
}

QList<QList<Passage>> passagesAt(const QList<TextRange> &places, const QList<Passage> &passages)
{
    QList<QList<Passage>> at(places.size() + 1);
    for (const Passage &passage : passages) {
        qsizetype best = places.size();
        std::pair<qsizetype, qsizetype> most{0, 0};
        for (qsizetype i = 0; i < places.size(); ++i) {
            const qsizetype shared = places.at(i).intersected(passage.range).length();
            const std::pair<qsizetype, qsizetype> likeness{shared, shared - places.at(i).length()};
            if (shared > 0 && (best == places.size() || likeness > most)) {
                best = i;
                most = likeness;
            }
        }
        at[best].append(passage);
    }
    return at;
}

Result<TrainingReport> reportTraining(const Project &project, const QUuid &coder, const Progress &progress)
{
    const Round *round = Rounds::of(project.rounds(), coder);
    const auto &coders = project.coders();
    const auto trained = std::ranges::find(coders, coder, &Coder::uuid);
    if (!round || !round->training || trained == coders.end())
        return failure(Error::Kind::NotFound,
            TrainingReportText::tr("That is no training. “kodeks training PROJECT list” names those that there are."));
    const auto source = std::ranges::find(coders, round->training->source, &Coder::uuid);
    if (source == coders.end())
        return failure(Error::Kind::NotFound,
            TrainingReportText::tr("The coder whose passages “%1” was trained on is no longer in the project.")
                .arg(trained->name));
    const auto read = readPassages(project, *round->training, trained->id);
    if (!read)
        return failed(read);
    Compared compared = comparedPlaces(project, *round->training, *read);
    compared.input.coders = {*source, *trained};
    compared.input.unit = Unit::Letter;
    compared.input.codebook = project.codebook();
    compared.input.components
        = {Component::Task, Component::Direction, Component::From, Component::To, Component::Arguments};
    return reported(*round, std::move(compared), progress);
}

Result<TrainingReport> trainingReport(const QString &path, const QUuid &coder, const Progress &progress)
{
    return steadily(path, {}, [&](const Project &project) { return reportTraining(project, coder, progress); });
}

AnalysisTable trainingTable(const TrainingReport &report)
{
    AnalysisTable table{
        {u"component"_s, u"code_id"_s, u"code"_s, u"key"_s, u"both"_s, u"only_key"_s, u"only_trained"_s, u"neither"_s,
            u"percent_agreement"_s, u"cohen_kappa"_s, u"krippendorff_alpha"_s, u"f1"_s, u"few"_s},
        {}};
    for (const CodeAgreement &code : report.agreement.codes) {
        const auto number = [](qint64 value) { return QString::number(value); };
        table.rows.append({componentName(code.component), code.id, code.name, number(TrainingReport::given(code)),
            number(code.both), number(code.only.value(0)), number(code.only.value(1)), number(code.neither),
            digits(code.figures.of(Statistic::PercentAgreement)), digits(code.figures.of(Statistic::CohenKappa)),
            digits(code.figures.of(Statistic::KrippendorffAlpha)), digits(code.f1),
            TrainingReport::isShaky(code) ? u"few"_s : QString()});
    }
    return table;
}

QJsonObject trainingJson(const TrainingReport &report, const QString &version)
{
    const QJsonObject whole = agreementJson(report.agreement, version);
    QJsonArray codes = whole.value("codes"_L1).toArray();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QJsonObject code = codes.at(i).toObject();
        code.insert(u"key"_s, TrainingReport::given(report.agreement.codes.at(i)));
        code.insert(u"few"_s, TrainingReport::isShaky(report.agreement.codes.at(i)));
        codes[i] = code;
    }
    QJsonObject object{{u"number"_s, report.round.number}, {u"under_way"_s, report.round.isUnderWay()},
        {u"places"_s, report.agreement.letters}, {u"coded"_s, report.coded}, {u"passages_gone"_s, report.gone},
        {u"passages_elsewhere"_s, report.elsewhere}, {u"codes"_s, codes},
        {u"advice"_s, QJsonArray::fromStringList(report.advice())}};
    for (const QString &key : {u"coders"_s, u"components"_s, u"disagreements"_s, u"version"_s})
        object.insert(key, whole.value(key));
    return object;
}

} // namespace Kodeks
