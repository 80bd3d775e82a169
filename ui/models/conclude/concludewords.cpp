// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/conclude/concludewords.h"

#include "ui/models/words/display.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace Kodeks::Display {

using namespace Qt::StringLiterals;

namespace {

struct ConcludeText
{
    Q_DECLARE_TR_FUNCTIONS(Conclude)
};

} // namespace

QString dimension(const Dimension &dimension)
{
    switch (dimension.kind) {
    case Dimension::Kind::Task: return ConcludeText::tr("Task");
    case Dimension::Kind::Direction: return ConcludeText::tr("Direction");
    case Dimension::Kind::From: return ConcludeText::tr("From");
    case Dimension::Kind::To: return ConcludeText::tr("To");
    case Dimension::Kind::Argument: return ConcludeText::tr("Argument");
    case Dimension::Kind::Coder: return ConcludeText::tr("Coder");
    case Dimension::Kind::Question: return ConcludeText::tr("Question");
    case Dimension::Kind::Sender: return ConcludeText::tr("Sender");
    case Dimension::Kind::Attribute: return u'@' + dimension.attribute;
    }
    return {};
}

QString within(Within within)
{
    switch (within) {
    case Within::Passage: return ConcludeText::tr("In one passage");
    case Within::Overlap: return ConcludeText::tr("In overlapping passages");
    case Within::Letter: return ConcludeText::tr("In the same letter");
    }
    return {};
}

QString countUnit(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Passage: return ConcludeText::tr("Passages");
    case CountUnit::Letter: return ConcludeText::tr("Letters");
    case CountUnit::Sender: return ConcludeText::tr("Senders");
    }
    return {};
}

QString unitCount(CountUnit unit, qsizetype count)
{
    const int n = int(std::min<qsizetype>(count, std::numeric_limits<int>::max()));
    switch (unit) {
    case CountUnit::Passage: return ConcludeText::tr("%Ln passage(s)", nullptr, n);
    case CountUnit::Letter: return ConcludeText::tr("%Ln letter(s)", nullptr, n);
    case CountUnit::Sender: return ConcludeText::tr("%Ln sender(s)", nullptr, n);
    }
    return {};
}

QString share(double share)
{
    //: A share in percent, written as the language writes it: "60%", "60 %".
    return ConcludeText::tr("%1%").arg(QLocale().toString(share * 100, 'f', 0));
}

QString sender(const AnalysedStudy &study, qsizetype sender)
{
    const LetterId lender = study.senders.lender(sender);
    const auto found = lender.isValid() ? std::ranges::find(study.letters, lender, &Letter::id) : study.letters.end();
    return found == study.letters.end() ? study.senders.names().at(sender) : Display::letter(*found);
}

QStringList valueNames(
    const Dimension &dimension, const QList<DimensionValues::Value> &values, const AnalysedStudy &study)
{
    QStringList names;
    for (qsizetype at = 0; at < values.size(); ++at)
        names.append(dimension.kind == Dimension::Kind::Direction
                ? Display::direction(study.codebook, study.codebook.directions.at(at))
                : dimension.kind == Dimension::Kind::Sender ? sender(study, at)
                                                            : oneLine(values.at(at).name));
    return names;
}

QString scopeCaption(const ScopeFigures &figures, const QList<Coder> &coders, CountUnit unit)
{
    const auto isConsensus = [&](const QString &name) {
        const auto coder = std::ranges::find(coders, name, &Coder::name);
        return coder != coders.end() && coder->isConsensus();
    };
    const QString names = figures.coders.join(u", "_s);
    QStringList parts{ConcludeText::tr("Unit: %1").arg(countUnit(unit).toLower())};
    if (!names.isEmpty())
        parts.append(figures.coders.size() == 1 && isConsensus(figures.coders.constFirst())
                ? ConcludeText::tr("Consensus: %1").arg(names)
                : ConcludeText::tr("Coders: %1").arg(names));
    parts.append(figures.where.isEmpty() ? ConcludeText::tr("No filter")
                                         : ConcludeText::tr("Filter: %1").arg(figures.where.simplified()));
    const QLocale locale;
    parts.append(ConcludeText::tr("%1 of %2 letters have such passages, %3 are left out")
            .arg(locale.toString(figures.lettersIn), locale.toString(figures.lettersAll),
                locale.toString(figures.lettersAll - figures.lettersIn)));
    parts.append(unitCount(CountUnit::Passage, figures.passages));
    if (!figures.notCounted.isEmpty())
        parts.append(ConcludeText::tr("%Ln letter(s) do not count", nullptr, int(figures.notCounted.size())));
    if (figures.campaignCount == CampaignCount::Once)
        parts.append(ConcludeText::tr("Counted as one each: %1 campaigns of %2 letters together")
                .arg(locale.toString(figures.campaigns), locale.toString(figures.campaignLetters)));
    return parts.join(u" · "_s);
}

QStringList leftOutOfDivision(qsizetype values, qsizetype passages)
{
    QStringList sentences;
    if (values > 0)
        sentences.append(ConcludeText::tr("%Ln value(s) with the fewest are left out.", nullptr, int(values)));
    if (passages > 0)
        sentences.append(ConcludeText::tr("%Ln passage(s) without a value are in none.", nullptr, int(passages)));
    return sentences;
}

QString whyNotSums(CountUnit unit)
{
    switch (unit) {
    case CountUnit::Passage:
        return ConcludeText::tr(
            "Totals are not sums: a passage with two arguments is in two cells and is one passage.");
    case CountUnit::Letter:
        return ConcludeText::tr(
            "Totals are not sums: a letter that says two things is in two cells and is one letter.");
    case CountUnit::Sender:
        return ConcludeText::tr("Totals are not sums: a sender who says two things is in two cells and is one sender.");
    }
    return {};
}

} // namespace Kodeks::Display
