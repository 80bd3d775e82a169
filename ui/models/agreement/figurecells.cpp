// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreement/figurecells.h"

#include "ui/models/words/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FigureCells", text);
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
    QStringList lines{
        translated(QT_TRANSLATE_NOOP("FigureCells", "%1 of %2, %3, by %4")).arg(name, of.what, of.over, m_coders)};
    if (!figure.value) {
        undefined(figure.undefined);
        return {Display::coefficient(figure), (lines << figure.undefined).join(u'\n'), QVariant(), true};
    }
    if (const QString meaning = Display::intervalMeaning(interval); !meaning.isEmpty())
        lines.append(meaning);
    return {Display::withInterval(figure, interval, share), lines.join(u'\n'), *figure.value, true};
}

FigureCell FigureCells::cell(Statistic statistic, const AgreementFigures &figures, const FiguresOf &of)
{
    QString name = Display::statistic(statistic);
    if (statistic == Statistic::KrippendorffAlpha)
        name = translated(QT_TRANSLATE_NOOP("FigureCells", "Krippendorff’s alpha (nominal)"));
    if (statistic == Statistic::GwetAc1 || statistic == Statistic::BrennanPrediger)
        name = translated(QT_TRANSLATE_NOOP("FigureCells", "%1 (%2 categories)"))
                   .arg(name, QLocale().toString(figures.categories));
    return cell(name, figures.of(statistic), figures.interval(statistic), of, statistic == Statistic::PercentAgreement);
}

void FigureCells::undefined(const QString &reason)
{
    const auto known = std::ranges::find(m_reasons, reason, &std::pair<QString, int>::first);
    if (known != m_reasons.end())
        ++known->second;
    else
        m_reasons.append({reason, 1});
}

void FigureCells::remark(const QString &what, const QStringList &sentences)
{
    for (const QString &sentence : sentences)
        m_remarks[sentence].append(what);
}

QStringList FigureCells::notes() const
{
    QStringList sentences;
    for (auto remark = m_remarks.begin(); remark != m_remarks.end(); ++remark) {
        const bool few = remark->size() <= 3;
        const QString where = few
            ? remark->join(u", "_s)
            : QCoreApplication::translate("FigureCells", "%Ln row(s)", nullptr, int(remark->size()));
        sentences.append(translated(QT_TRANSLATE_NOOP("FigureCells", "%1: %2")).arg(where, remark.key()));
    }
    for (const auto &[reason, times] : m_reasons)
        sentences.append(
            QCoreApplication::translate("FigureCells", "%Ln figure(s) undefined: %1", nullptr, times).arg(reason));
    return sentences;
}

} // namespace Kodeks
