// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spans/unitizing.h"

#include "core/agreement/numbers/categoryagreement.h"
#include "core/agreement/numbers/coderpairs.h"
#include "core/agreement/numbers/undefined.h"
#include "core/agreement/spans/unitalpha.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

namespace Kodeks {

using namespace Qt::StringLiterals;
using namespace Undefined;

namespace {

struct Unitizing
{
    Q_DECLARE_TR_FUNCTIONS(Spans)
};

constexpr qsizetype mostPairsInNotes = 400;     // of a coder and a category
constexpr qint64 mostFiguresToKeep = 100'000'000; // of all resamples

/// The first of the words there in quotation marks, or the number of the character.
Sentence wordsOf(const SpanData &data, const SpanPlace &place)
{
    constexpr qsizetype most = 40;
    QString words = data.wordsAt ? data.wordsAt(place.document, place.range).simplified() : QString();
    if (words.isEmpty())
        return QString::number(place.range.start);
    if (words.size() > most)
        words = words.left(std::max<qsizetype>(words.lastIndexOf(u' ', most), 1)) + u" …"_s;
    return {"Spans", QT_TRANSLATE_NOOP("Spans", "“%1”"), {words}};
}

/// Where one coder's units overlap, if they do anywhere.
std::optional<std::pair<CodedSpan, CodedSpan>> conflictIn(const std::vector<DocumentSums> &documents)
{
    const auto found
        = std::ranges::find_if(documents, [](const DocumentSums &sums) { return sums.conflict.has_value(); });
    return found == documents.end() ? std::nullopt : found->conflict;
}

SpanPlace placeOf(const std::pair<CodedSpan, CodedSpan> &conflict)
{
    return {conflict.first.document, conflict.first.range.intersected(conflict.second.range)};
}

/// What makes the figures that need a partition undefined, or nothing.
std::optional<Coefficient> noPartition(
    const SpanData &data, const std::optional<std::pair<CodedSpan, CodedSpan>> &conflict)
{
    if (!conflict)
        return {};
    const auto &[one, other] = *conflict;
    return because({"Spans",
        QT_TRANSLATE_NOOP("Spans",
            "Passages of %1 with the codes “%2” and “%3” overlap at %4 in “%5”, so the text cannot be divided among "
            "the codes; each code on its own is compared."),
        {data.coders.at(one.coder), data.name(one.category), data.name(other.category),
            wordsOf(data, placeOf(*conflict)), data.documents.at(one.document)}});
}

using CoderLengths = std::map<std::pair<qsizetype, qsizetype>, double>; ///< by category and coder

CoderLengths lengthsOfAll(const std::vector<DocumentSums> &documents)
{
    CoderLengths all;
    for (const DocumentSums &document : documents) {
        for (const auto &[place, length] : document.coderLengths)
            all[place] += length;
    }
    return all;
}

/// The characters that both, one or none of two coders gave the category.
Ratings characters(const UnitAlpha &sums, const CoderLengths &lengths, qsizetype category)
{
    const auto lengthOf = [&](qsizetype coder) {
        const auto found = lengths.find({category, coder});
        return found == lengths.end() ? 0 : qint64(found->second);
    };
    const qint64 first = lengthOf(0);
    const qint64 second = lengthOf(1);
    const qint64 both = qint64(sums.sums(category).same) / 2;
    Ratings ratings(2, {QString(), QString(u'1')});
    ratings.addUnits(std::vector{1, 1}, both);
    ratings.addUnits(std::vector{1, 0}, first - both);
    ratings.addUnits(std::vector{0, 1}, second - both);
    ratings.addUnits(std::vector{0, 0}, qint64(sums.textLength()) - first - second + both);
    return ratings;
}

void addCharacters(CategoryUnitizing &category, const Ratings &ratings)
{
    category.characterPercentAgreement = percentAgreement(ratings);
    category.characterCohenKappa = cohenKappa(ratings);
    category.characterScottPi = scottPi(ratings, Differences::nominal());
    category.characterF1 = specificAgreement(ratings, 1);
    category.characterJaccard = jaccardAgreement(ratings, 1);
}

void leaveOutCharacters(CategoryUnitizing &category, qsizetype coders)
{
    const Coefficient reason = coders < 2
        ? noPairs()
        : because({"Spans",
              QT_TRANSLATE_NOOP(
                  "Spans", "Figures of characters compare exactly two coders; choose two, or use u-alpha.")});
    category.characterPercentAgreement = category.characterCohenKappa = category.characterScottPi = category.characterF1
        = category.characterJaccard = reason;
}

bool sharesDocument(const SpanData &data)
{
    std::map<qsizetype, qsizetype> coderOf; ///< by document
    return std::ranges::any_of(data.spans, [&](const CodedSpan &span) {
        return coderOf.try_emplace(span.document, span.coder).first->second != span.coder;
    });
}

void addNotes(UnitizingReport &report, const SpanData &data, const CoderLengths &lengths)
{
    for (qsizetype coder = 0; coder < data.coders.size(); ++coder) {
        if (std::ranges::find(data.spans, coder, &CodedSpan::coder) == data.spans.end())
            report.notes.append(Unitizing::tr("“%1” has no passage and counts as a coder who coded nothing.")
                    .arg(data.coders.at(coder)));
    }
    const bool areFew = data.coders.size() * data.categories.size() <= mostPairsInNotes;
    for (qsizetype category = 0; areFew && category < data.categories.size(); ++category) {
        for (qsizetype coder = 0; coder < data.coders.size(); ++coder) {
            if (!lengths.contains({category, coder}))
                report.notes.append(Unitizing::tr("“%1” never used the code “%2”.")
                        .arg(data.coders.at(coder), data.name(category).text()));
        }
    }
    if (data.coders.size() > 1 && !data.spans.empty() && !sharesDocument(data)) {
        report.notes.append(
            Unitizing::tr("No letter has passages of two of the coders; what a coder has not read counts as uncoded."));
        return;
    }
    for (const Coefficient &figure : {report.uAlpha, report.uAlphaBinary, report.cuAlpha}) {
        if (figure.value.value_or(0) < 0) {
            report.notes.append(
                Unitizing::tr("Less agreement than chance: check for swapped or differently understood codes."));
            break;
        }
    }
}

/// The figures that get an interval: the three of all categories, then two of each category.
std::vector<std::optional<double>> figuresWithInterval(const UnitAlpha &sums, bool isPartition, qsizetype categories)
{
    const auto ifPartition
        = [isPartition](const Coefficient &figure) { return isPartition ? figure.value : std::nullopt; };
    std::vector figures{ifPartition(sums.all()), ifPartition(sums.codedOrNot()), ifPartition(sums.categories())};
    for (qsizetype category = 0; category < categories; ++category) {
        figures.push_back(ifPartition(sums.category(category)));
        figures.push_back(sums.alone(category).value);
    }
    return figures;
}

Result<> addIntervals(UnitizingReport &report, const std::vector<DocumentSums> &documents, bool isPartition,
    const BootstrapOptions &options, const Progress &progress)
{
    const qsizetype categories = report.byCategory.size();
    const qsizetype coders = report.coders.size();
    if (options.replicates > mostFiguresToKeep / (3 + 2 * categories))
        return failure(Error::Kind::TooLarge,
            Unitizing::tr("%1 resamples are too many for %2 codes; ask for fewer.")
                .arg(options.replicates)
                .arg(categories));
    const auto makeFigures = [&]() -> ResampleFigures {
        return [&, isPartition](std::span<const qint64> times) {
            return figuresWithInterval(UnitAlpha(documents, times, categories, coders), isPartition, categories);
        };
    };
    const auto intervals = bootstrap(std::vector<qint64>(documents.size(), 1), makeFigures, options, progress);
    if (!intervals)
        return failed(intervals);
    report.uAlphaInterval = (*intervals)[0];
    report.uAlphaBinaryInterval = (*intervals)[1];
    report.cuAlphaInterval = (*intervals)[2];
    for (qsizetype category = 0; category < categories; ++category) {
        report.byCategory[category].kuAlphaInterval = (*intervals)[size_t(3 + 2 * category)];
        report.byCategory[category].uAlphaInterval = (*intervals)[size_t(4 + 2 * category)];
    }
    if (report.documents < fewestUnitsForInterval)
        report.notes.append(Unitizing::tr("Interval unreliable below %1 letters.").arg(fewestUnitsForInterval));
    return {};
}

} // namespace

Result<UnitizingReport> unitizing(
    const SpanData &data, const std::optional<BootstrapOptions> &options, const Progress &progress)
{
    const std::vector<DocumentSums> documents = spanSums(data);
    const UnitAlpha sums(
        documents, std::vector<qint64>(documents.size(), 1), data.categories.size(), data.coders.size());
    const auto overlapping = conflictIn(documents);
    const std::optional<Coefficient> conflict = noPartition(data, overlapping);
    const CoderLengths lengths = lengthsOfAll(documents);
    UnitizingReport report;
    report.coders = data.coders;
    report.documents = data.documents.size();
    report.length = std::accumulate(data.lengths.begin(), data.lengths.end(), qint64(0));
    report.overlap = overlapping.transform(placeOf);
    report.uAlpha = conflict.value_or(sums.all());
    report.uAlphaBinary = conflict.value_or(sums.codedOrNot());
    report.cuAlpha = conflict.value_or(sums.categories());
    report.cuCoverage = conflict.value_or(sums.coverage());
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        CategoryUnitizing category;
        category.category = data.categories.at(i);
        category.kuAlpha = conflict.value_or(sums.category(i));
        category.kuCoverage = conflict.value_or(sums.coverage(i));
        category.uAlpha = sums.alone(i);
        if (data.coders.size() == 2)
            addCharacters(category, characters(sums, lengths, i));
        else
            leaveOutCharacters(category, data.coders.size());
        report.byCategory.append(category);
    }
    report.notes = data.remarks;
    addNotes(report, data, lengths);
    if (options && data.documents.size() < 2)
        report.notes.append(Unitizing::tr("One letter gives no interval."));
    else if (options) {
        if (const auto done = addIntervals(report, documents, !conflict, *options, progress); !done)
            return failed(done);
    }
    return report;
}

} // namespace Kodeks
