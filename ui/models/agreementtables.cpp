// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/agreementtables.h"

#include "ui/models/agreementwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("AgreementTables", text);
}

QString percentName() { return words(QT_TRANSLATE_NOOP("AgreementTables", "Percent agreement")); }
QString kappaName() { return words(QT_TRANSLATE_NOOP("AgreementTables", "Cohen’s kappa")); }
QString alphaName() { return words(QT_TRANSLATE_NOOP("AgreementTables", "Krippendorff’s alpha")); }
QString f1Name() { return words(QT_TRANSLATE_NOOP("AgreementTables", "F1")); }

FigureCell word(const QString &text, const QString &explanation = {})
{
    return {text, explanation, {}, false};
}

FigureCell count(qint64 n, const QString &explanation)
{
    return {QLocale().toString(n), explanation, n, true};
}

/// Collects why figures are undefined while it makes their cells.
class Figures
{
public:
    explicit Figures(const AgreementReport &report)
        : m_report(report)
    {
    }

    /// `over` says which units: "on 210 sentences …".
    FigureCell cell(const QString &name, const Coefficient &figure, const QString &of, const QString &over)
    {
        const QString text = name == percentName() ? Display::percent(figure) : Display::coefficient(figure);
        QString explanation = words(QT_TRANSLATE_NOOP("AgreementTables", "%1 of %2, %3, by %4"))
                                  .arg(name == alphaName() ? words(QT_TRANSLATE_NOOP("AgreementTables", "Krippendorff’s alpha (nominal)")) : name, of, over,
                                      Display::coderNames(m_report.coders));
        if (figure.value)
            return {text, explanation, *figure.value, true};
        const auto known = std::ranges::find(m_reasons, figure.undefined, &std::pair<QString, int>::first);
        if (known != m_reasons.end())
            ++known->second;
        else
            m_reasons.append({figure.undefined, 1});
        return {text, explanation + u"\n"_s + figure.undefined, QVariant(), true};
    }

    QList<FigureCell> three(const AgreementFigures &figures, const QString &of, const QString &over)
    {
        return {cell(percentName(), figures.percentAgreement, of, over), cell(kappaName(), figures.cohenKappa, of, over),
            cell(alphaName(), figures.krippendorffAlpha, of, over)};
    }

    /// `of` is a component or code; sentences that hold of several are told once.
    void remark(const QString &of, const QStringList &sentences)
    {
        for (const QString &sentence : sentences)
            m_remarks[sentence].append(of);
    }

    [[nodiscard]] QStringList notes() const
    {
        QStringList sentences;
        for (auto remark = m_remarks.begin(); remark != m_remarks.end(); ++remark) {
            const bool few = remark->size() <= 3;
            const QString where = few ? remark->join(u", "_s) : QCoreApplication::translate("AgreementTables", "%Ln row(s)", nullptr, int(remark->size()));
            sentences.append(words(QT_TRANSLATE_NOOP("AgreementTables", "%1: %2")).arg(where, remark.key()));
        }
        for (const auto &[reason, times] : m_reasons)
            sentences.append(QCoreApplication::translate("AgreementTables", "%Ln figure(s) undefined: %1", nullptr, times).arg(reason));
        return sentences;
    }

private:
    const AgreementReport &m_report;
    QList<std::pair<QString, int>> m_reasons; ///< with how many figures each
    QMap<QString, QStringList> m_remarks;     ///< with the rows each goes with
};

QList<FigureCell> componentRow(Figures &figures, const AgreementReport &report, const ComponentAgreement &agreement, const AgreementFigures &shown,
    const QString &compared)
{
    const QString name = Display::component(agreement.component);
    const QString over = words(QT_TRANSLATE_NOOP("AgreementTables", "on %1 (%2)")).arg(Display::unitCount(report.unit, shown.units), compared);
    return QList<FigureCell>{word(name), word(compared), count(shown.units, words(QT_TRANSLATE_NOOP("AgreementTables", "Units compared"))),
               count(agreement.codedByAll, words(QT_TRANSLATE_NOOP("AgreementTables", "Units that all of these coders coded")))}
        + figures.three(shown, name, over);
}

QList<FigureCell> codeRow(Figures &figures, const AgreementReport &report, const CodeAgreement &code)
{
    const QString over = words(QT_TRANSLATE_NOOP("AgreementTables", "on %1 (%2)"))
                             .arg(Display::unitCount(report.unit, code.figures.units), words(QT_TRANSLATE_NOOP("AgreementTables", "all units")));
    QList<FigureCell> row{word(Display::component(code.component)), word(code.name, code.id),
        count(code.both, words(QT_TRANSLATE_NOOP("AgreementTables", "Units to which all gave the code")))};
    for (qsizetype i = 0; i < report.coders.size(); ++i)
        row.append(count(code.only.value(i), words(QT_TRANSLATE_NOOP("AgreementTables", "Units to which only %1 gave the code")).arg(report.coders.at(i).name)));
    row.append(count(code.neither, words(QT_TRANSLATE_NOOP("AgreementTables", "Units to which nobody gave the code"))));
    row += figures.three(code.figures, code.name, over);
    row.append(figures.cell(f1Name(), code.f1, code.name, over));
    figures.remark(code.name, code.notes);
    for (qsizetype i = row.size() - 4; i < row.size(); ++i)
        row[i].explanation = (QStringList{row.at(i).explanation} + code.notes).join(u'\n');
    return row;
}

bool isUsed(const CodeAgreement &code)
{
    return code.both > 0 || code.neither < code.figures.units;
}

} // namespace

FigureTable componentFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    table.headers = {words(QT_TRANSLATE_NOOP("AgreementTables", "Component")), words(QT_TRANSLATE_NOOP("AgreementTables", "Compared on")),
        words(QT_TRANSLATE_NOOP("AgreementTables", "Units")), words(QT_TRANSLATE_NOOP("AgreementTables", "Coded by all")), percentName(), kappaName(),
        alphaName()};
    Figures figures(report);
    for (const ComponentAgreement &agreement : report.components) {
        const QString compared = agreement.component == Component::Passage
            ? words(QT_TRANSLATE_NOOP("AgreementTables", "all units"))
            : words(QT_TRANSLATE_NOOP("AgreementTables", "units that at least one coded"));
        table.rows.append(componentRow(figures, report, agreement, agreement.figures, compared));
        figures.remark(Display::component(agreement.component), agreement.notes);
        if (agreement.bothCoded)
            table.rows.append(componentRow(figures, report, agreement, *agreement.bothCoded, words(QT_TRANSLATE_NOOP("AgreementTables", "units that all coded"))));
    }
    table.notes = figures.notes();
    return table;
}

FigureTable codeFigures(const AgreementReport &report)
{
    FigureTable table;
    table.caption = agreementCaption(report);
    const bool two = report.coders.size() == 2;
    table.headers = {words(QT_TRANSLATE_NOOP("AgreementTables", "Component")), words(QT_TRANSLATE_NOOP("AgreementTables", "Code")),
        two ? words(QT_TRANSLATE_NOOP("AgreementTables", "Both")) : words(QT_TRANSLATE_NOOP("AgreementTables", "All"))};
    for (const Coder &coder : report.coders)
        table.headers.append(words(QT_TRANSLATE_NOOP("AgreementTables", "Only %1")).arg(coder.name));
    table.headers += {two ? words(QT_TRANSLATE_NOOP("AgreementTables", "Neither")) : words(QT_TRANSLATE_NOOP("AgreementTables", "Nobody")), percentName(),
        kappaName(), alphaName(), f1Name()};
    Figures figures(report);
    int unused = 0;
    for (const CodeAgreement &code : report.codes) {
        if (isUsed(code))
            table.rows.append(codeRow(figures, report, code));
        else
            ++unused;
    }
    table.notes = figures.notes();
    if (unused > 0)
        table.notes.append(QCoreApplication::translate("AgreementTables", "%Ln code(s) that nobody used are not listed.", nullptr, unused));
    return table;
}

QString agreementCaption(const AgreementReport &report)
{
    return words(QT_TRANSLATE_NOOP("AgreementTables", "Unit: %1 · %2 · %3 in %4"))
        .arg(Display::unit(report.unit).toLower(), Display::coderNames(report.coders), Display::unitCount(report.unit, report.units),
            Display::unitCount(Unit::Letter, report.letters));
}

} // namespace Kodeks
