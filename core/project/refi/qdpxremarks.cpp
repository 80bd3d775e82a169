// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/qdpxremarks.h"

#include "core/exchange/text/shortquote.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct RemarkText
{
    Q_DECLARE_TR_FUNCTIONS(QdpxImport)
};

/// Which selections are named otherwise than their text, as far as a report should list them.
QString listed(const RefiSource &source, const RefiPlaces &places, const LetterText &text)
{
    constexpr qsizetype most = 20;
    QStringList items;
    for (const qsizetype at : places.disagreeing.first(std::min(most, places.disagreeing.size()))) {
        const TextRange range = places.ranges.at(at);
        items.append(RemarkText::tr("“%1” (%2–%3: “%4”)")
                .arg(shortQuote(source.selections.at(at).name), QString::number(range.start),
                    QString::number(range.end), shortQuote(text.slice(range))));
    }
    if (places.disagreeing.size() > most)
        items.append(RemarkText::tr("and %n more", nullptr, static_cast<int>(places.disagreeing.size() - most)));
    return items.join(u"; ");
}

QString countingRemark(const QString &name, const RefiPlaces &places)
{
    if (places.evidence == RefiPlaces::Evidence::Borders)
        return RemarkText::tr("“%1”: the names of its selections are no quotes, so positions could not be checked "
                              "against them. They were read with %2, since %3 of %4 beginnings and ends are those of "
                              "words so, and %5 as the standard counts.")
            .arg(name, places.counting.phrase())
            .arg(places.borders)
            .arg(2 * places.ranges.size())
            .arg(places.standardBorders);
    return RemarkText::tr(
        "“%1”: positions were read with %2, since %3 of %4 quotes stand there so, and %5 as the standard counts.")
        .arg(name, places.counting.phrase())
        .arg(places.agreeing)
        .arg(places.quoted)
        .arg(places.standard);
}

} // namespace

QStringList placeRemarks(const RefiSource &source, const RefiPlaces &places, const LetterText &text)
{
    QStringList remarks;
    const QString name = source.name.left(100);
    if (!places.counting.isStandard())
        remarks.append(countingRemark(name, places));
    const bool cut = places.borders < 2 * places.ranges.size();
    if (places.evidence == RefiPlaces::Evidence::None && (cut || places.uncertain))
        remarks.append(RemarkText::tr("“%1”: the names of its selections are no quotes, so whether its passages stand "
                                      "in the right place could not be checked.")
                .arg(name));
    else if (places.uncertain)
        remarks.append(RemarkText::tr("“%1”: it is not certain where its passages begin and end; the names of its "
                                      "selections agree with several ways of counting.")
                .arg(name));
    if (!places.disagreeing.isEmpty())
        remarks.append(RemarkText::tr("“%1”: %n selection(s) are named otherwise than the text at their place; they "
                                      "were taken at their place: %2.",
            nullptr, static_cast<int>(places.disagreeing.size()))
                .arg(name, listed(source, places, text)));
    return remarks;
}

QStringList qdpxRemarks(const RefiProject &project, const QdpxCounts &counts)
{
    QStringList remarks;
    const auto tell = [&remarks](qsizetype number, const QString &sentence) {
        if (number > 0)
            remarks.append(sentence);
    };
    const auto others = [&project](RefiOther other) { return project.others.value(other); };
    const auto n = [](qsizetype number) { return static_cast<int>(std::min<qsizetype>(number, 1'000'000'000)); };
    tell(counts.outside,
        RemarkText::tr("%n selection(s) have no place in their text and were left out.", nullptr, n(counts.outside)));
    tell(counts.wholeSources,
        RemarkText::tr("%n source(s) are coded as a whole; these codes are passages over the whole letter.", nullptr,
            n(counts.wholeSources)));
    tell(counts.divided,
        RemarkText::tr("%n selection(s) have several tasks or directions; each became a passage for each.", nullptr,
            n(counts.divided)));
    tell(counts.unpaired,
        RemarkText::tr(
            "%n selection(s) have several tasks and several directions; which belong together is not said, so no "
            "passage has both.",
            nullptr, n(counts.unpaired)));
    tell(counts.lostNotes, RemarkText::tr("%n note(s) could not be read.", nullptr, n(counts.lostNotes)));
    tell(counts.unknownCodes,
        RemarkText::tr("%n coding(s) name a code that the file does not have; they were left out.", nullptr,
            n(counts.unknownCodes)));
    tell(others(RefiOther::Picture),
        RemarkText::tr("%n picture(s) were left out.", nullptr, n(others(RefiOther::Picture))));
    tell(others(RefiOther::PdfRegion),
        RemarkText::tr(
            "%n region(s) marked on pages of PDF documents were left out.", nullptr, n(others(RefiOther::PdfRegion))));
    tell(others(RefiOther::Audio),
        RemarkText::tr("%n sound recording(s) were left out.", nullptr, n(others(RefiOther::Audio))));
    tell(others(RefiOther::Video), RemarkText::tr("%n video(s) were left out.", nullptr, n(others(RefiOther::Video))));
    tell(others(RefiOther::TextBeside),
        RemarkText::tr(
            "%n transcript(s) and description(s) of pictures and recordings were left out, and what is coded "
            "in them; export them as texts from the program they come from.",
            nullptr, n(others(RefiOther::TextBeside))));
    tell(others(RefiOther::Link), RemarkText::tr("%n link(s) were left out.", nullptr, n(others(RefiOther::Link))));
    tell(others(RefiOther::Set), RemarkText::tr("%n set(s) were left out.", nullptr, n(others(RefiOther::Set))));
    tell(others(RefiOther::Graph), RemarkText::tr("%n graph(s) were left out.", nullptr, n(others(RefiOther::Graph))));
    tell(others(RefiOther::CaseCode) + others(RefiOther::CaseSelection),
        RemarkText::tr("%n code(s) and selection(s) of cases were left out.", nullptr,
            n(others(RefiOther::CaseCode) + others(RefiOther::CaseSelection))));
    tell(others(RefiOther::Unknown),
        RemarkText::tr(
            "%n thing(s) that the standard does not know were left out.", nullptr, n(others(RefiOther::Unknown))));
    if (!counts.own)
        tell(project.cases.size(),
            RemarkText::tr(
                "%n case(s) were left out; what their variables say became attributes of the letters they name.",
                nullptr, n(project.cases.size())));
    if (!counts.own)
        tell(counts.lostValues,
            RemarkText::tr(
                "%n value(s) of variables belong to no letter, contradict another one or are longer than an attribute "
                "can be; they were left out.",
                nullptr, n(counts.lostValues)));
    return remarks;
}

} // namespace Kodeks
