// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/figurecells.h"

#include "core/agreement/figures/statistictable.h"
#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct FigureCellsText
{
    Q_DECLARE_TR_FUNCTIONS(FigureCells)
};

QString quotedName(const QString &name)
{
    //: Quotation marks around the name of a code or letter in a sentence.
    return FigureCellsText::tr("“%1”").arg(name);
}

} // namespace

FigureCell wordCell(const QString &text, const QString &explanation)
{
    return {text, explanation, {}, false};
}

FigureCell countCell(qint64 count, const QString &explanation)
{
    return {QLocale().toString(count), explanation, count, true};
}

FigureCells::FigureCells(const AgreementReport &report)
    : m_coders(Display::coderNames(report.coders))
{
}

FigureCell FigureCells::cell(
    const QString &name, const Coefficient &figure, const ConfidenceInterval &interval, const FiguresOf &of, bool share)
{
    QStringList lines{FigureCellsText::tr("%1 of %2, %3, by %4").arg(name, of.what, of.over, m_coders)};
    if (!figure.value) {
        const QString reason = told(figure.undefined.text());
        undefined(reason);
        return {Display::coefficient(figure), (lines << reason).join(u'\n'), QVariant(), true};
    }
    if (const QString meaning = Display::intervalMeaning(interval); !meaning.isEmpty())
        lines.append(meaning);
    return {Display::withInterval(figure, interval, share), lines.join(u'\n'), *figure.value, true};
}

FigureCell FigureCells::cell(Statistic statistic, const AgreementFigures &figures, const FiguresOf &of)
{
    QString name = statisticTitle(statistic);
    if (statistic == Statistic::KrippendorffAlpha)
        name = FigureCellsText::tr("Krippendorff’s alpha (nominal)");
    if (statisticRow(statistic).countsCategories)
        name = FigureCellsText::tr("%1 (%2 categories)").arg(name, QLocale().toString(figures.categories));
    return cell(name, figures.of(statistic), figures.interval(statistic), of, statistic == Statistic::PercentAgreement);
}

void FigureCells::call(const QString &name, const QString &instead)
{
    if (name != instead)
        m_called.append({quotedName(name), quotedName(instead)});
}

QString FigureCells::told(QString sentence) const
{
    for (const auto &[name, instead] : m_called)
        sentence.replace(name, instead);
    return sentence;
}

void FigureCells::undefined(const QString &reason)
{
    const auto known = std::ranges::find(m_reasons, reason, &std::pair<QString, int>::first);
    if (known != m_reasons.end())
        ++known->second;
    else
        m_reasons.append({reason, 1});
}

void FigureCells::remark(const QString &what, const QStringList &sentences, const std::optional<AgreementPlace> &place)
{
    for (const QString &sentence : sentences)
        m_remarks[told(sentence)].append({what, place});
}

void FigureCells::link(const QString &words, const std::optional<AgreementPlace> &place)
{
    if (place)
        m_links.append({words, *place});
}

QList<NoteLink> FigureCells::linksIn(const QString &sentence) const
{
    QMap<qsizetype, NoteLink> links;
    for (const NoteLink &link : m_links) {
        const QString quoted = quotedName(link.words);
        if (const qsizetype start = sentence.indexOf(quoted); start >= 0)
            links.insert(start, {quoted, link.place});
    }
    return links.values();
}

FigureNote FigureCells::remarkOn(const Subjects &subjects, const QString &sentence) const
{
    constexpr qsizetype most = 8;
    QStringList names;
    QList<NoteLink> links;
    for (const auto &[name, place] : subjects.first(std::min(most, subjects.size()))) {
        names.append(name);
        if (place)
            links.append({name, *place});
    }
    QString where = names.join(u", "_s);
    if (subjects.size() > most)
        where = FigureCellsText::tr("%1 and %Ln more", nullptr, int(subjects.size() - most)).arg(where);
    return {FigureCellsText::tr("%1: %2").arg(where, sentence), links + linksIn(sentence)};
}

QList<FigureNote> FigureCells::notes() const
{
    QList<FigureNote> notes;
    for (auto remark = m_remarks.begin(); remark != m_remarks.end(); ++remark)
        notes.append(remarkOn(*remark, remark.key()));
    for (const auto &[reason, times] : m_reasons)
        notes.append({FigureCellsText::tr("%Ln figure(s) undefined: %1", nullptr, times).arg(reason), linksIn(reason)});
    return notes;
}

} // namespace Kodeks
