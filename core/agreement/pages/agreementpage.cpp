// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/pages/agreementpage.h"

#include "core/agreement/figures/statistictable.h"
#include "core/agreement/pages/reportreferences.h"
#include "core/agreement/pages/reportwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCodes = 6; ///< what fits on one page

/// The page while it is made: tables and the footnotes that say why a figure is missing.
class Page
{
public:
    Page(const AgreementReport &report, const QString &language)
        : m_report(report)
        , m_words(language)
    {
    }

    [[nodiscard]] QString html(const ReportFacts &facts);

private:
    [[nodiscard]] QString facts(const ReportFacts &facts) const;
    [[nodiscard]] QString components();
    [[nodiscard]] QString componentRow(
        const ComponentAgreement &component, const AgreementFigures &figures, const QString &comparedOn);
    [[nodiscard]] QString spans();
    [[nodiscard]] QString differences() const;
    [[nodiscard]] QString codes();
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString references() const;

    [[nodiscard]] QString cell(const Coefficient &figure, bool isPercent = false);
    [[nodiscard]] QString cells(const Coefficient &figure, const ConfidenceInterval &interval)
    {
        return cell(figure) + number(m_words.interval(interval));
    }
    [[nodiscard]] QString interval() const { return m_words(QT_TRANSLATE_NOOP("ReportWords", "95 % CI")); }
    [[nodiscard]] static QString text(const QString &words) { return u"<td>"_s + words.toHtmlEscaped() + u"</td>"_s; }
    [[nodiscard]] static QString number(const QString &words)
    {
        return u"<td align=\"right\">"_s + words.toHtmlEscaped() + u"</td>"_s;
    }
    /// The first `words` of the names are to the left, the others above numbers.
    [[nodiscard]] static QString header(const QStringList &names, qsizetype words = 1);
    [[nodiscard]] static QString table(const QString &rows)
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"1\">"_s + rows + u"</table>\n"_s;
    }
    [[nodiscard]] static QString heading(const QString &words)
    {
        return u"<p class=\"heading\" role=\"heading\" aria-level=\"2\">"_s + words.toHtmlEscaped() + u"</p>\n"_s;
    }
    [[nodiscard]] static QString paragraph(const QString &words)
    {
        return u"<p>"_s + words.toHtmlEscaped() + u"</p>\n"_s;
    }

    const AgreementReport &m_report;
    ReportWords m_words;
    QStringList m_reasons; ///< in the order of their footnotes
};

QString Page::header(const QStringList &names, qsizetype words)
{
    QString cells;
    for (qsizetype i = 0; i < names.size(); ++i)
        cells += u"<th scope=\"col\" align=\"%1\">%2</th>"_s.arg(
            i < words ? u"left"_s : u"right"_s, names[i].toHtmlEscaped());
    return u"<tr>"_s + cells + u"</tr>\n"_s;
}

QString Page::cell(const Coefficient &figure, bool isPercent)
{
    if (!figure.value) {
        const QString reason = m_words(figure.undefined);
        if (!m_reasons.contains(reason))
            m_reasons.append(reason);
        return u"<td align=\"right\">–<sup>%1</sup></td>"_s.arg(m_reasons.indexOf(reason) + 1);
    }
    return number(isPercent ? m_words.percent(*figure.value) : m_words.figure(*figure.value));
}

QString Page::facts(const ReportFacts &given) const
{
    const auto fact = [](const QString &name, const QString &value) {
        return u"<b>%1:</b> %2"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    const QString unit = m_words(QT_TRANSLATE_NOOP("ReportWords", "%1; %2 in %3"))
                             .arg(m_words.unit(m_report.unit), m_words.units(m_report.unit, m_report.units),
                                 m_words.units(Unit::Letter, m_report.letters));
    QStringList facts{
        fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "Coders")), distinctNames(m_report.coders).join(u", "_s)),
        fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "Unit")), unit),
        fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "95 % intervals")),
            m_words.method(m_report.intervals, m_report.unit)),
        fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "Made")),
            u"%1, Kodeks %2"_s.arg(given.date.toString(Qt::ISODate), given.version)),
    };
    if (const QString letters = m_words.letters(m_report.choice); !letters.isEmpty())
        facts.insert(2, fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "Letters compared")), letters));
    if (!m_report.where.isEmpty())
        facts.insert(1, fact(m_words(QT_TRANSLATE_NOOP("ReportWords", "Only")), m_report.where));
    return u"<p>"_s + facts.join(u"<br>\n"_s) + u"</p>\n"_s;
}

QString Page::componentRow(
    const ComponentAgreement &component, const AgreementFigures &figures, const QString &comparedOn)
{
    QString cells
        = text(m_words.component(component.component)) + text(comparedOn) + number(m_words.count(figures.units));
    for (const Statistic statistic : shownStatistics(m_report.coders.size())) {
        cells += cell(figures.of(statistic), statistic == Statistic::PercentAgreement);
        if (statistic == Statistic::KrippendorffAlpha)
            cells += number(m_words.interval(figures.interval(statistic)));
    }
    return u"<tr>"_s + cells + u"</tr>\n"_s;
}

QString Page::components()
{
    QStringList names{m_words(QT_TRANSLATE_NOOP("ReportWords", "Component")),
        m_words(QT_TRANSLATE_NOOP("ReportWords", "Units compared")), u"n"_s};
    for (const Statistic statistic : shownStatistics(m_report.coders.size())) {
        names.append(m_words.symbol(statistic));
        if (statistic == Statistic::KrippendorffAlpha)
            names.append(interval());
    }
    QString rows = header(names, 2);
    for (const ComponentAgreement &component : m_report.components) {
        const bool isPassage = component.component == Component::Passage;
        rows += componentRow(component, component.figures,
            isPassage ? m_words(QT_TRANSLATE_NOOP("ReportWords", "all"))
                      : m_words(QT_TRANSLATE_NOOP("ReportWords", "coded by one or more")));
        if (component.bothCoded)
            rows += componentRow(
                component, *component.bothCoded, m_words(QT_TRANSLATE_NOOP("ReportWords", "coded by all")));
    }
    return heading(m_words(QT_TRANSLATE_NOOP("ReportWords", "Agreement by component (nominal)"))) + table(rows);
}

QString Page::spans()
{
    if (m_report.unitizing.isEmpty())
        return {};
    QString rows = header({m_words(QT_TRANSLATE_NOOP("ReportWords", "Component")),
        m_words(QT_TRANSLATE_NOOP("ReportWords", "Characters")), m_words(QT_TRANSLATE_NOOP("ReportWords", "u-alpha")),
        interval(), m_words(QT_TRANSLATE_NOOP("ReportWords", "binary u-alpha")), interval(),
        m_words(QT_TRANSLATE_NOOP("ReportWords", "cu-alpha")), interval(),
        m_words(QT_TRANSLATE_NOOP("ReportWords", "Coverage of cu"))});
    for (const ComponentUnitizing &unitizing : m_report.unitizing) {
        const UnitizingReport &figures = unitizing.figures;
        rows += u"<tr>"_s + text(m_words.component(unitizing.component)) + number(m_words.count(figures.length))
            + cells(figures.uAlpha, figures.uAlphaInterval) + cells(figures.uAlphaBinary, figures.uAlphaBinaryInterval)
            + cells(figures.cuAlpha, figures.cuAlphaInterval) + cell(figures.cuCoverage) + u"</tr>\n"_s;
    }
    return heading(m_words(QT_TRANSLATE_NOOP("ReportWords", "As stretches of text"))) + table(rows);
}

QString Page::differences() const
{
    qint64 all = 0;
    for (const DifferenceCount &difference : m_report.passages.differences)
        all += difference.count;
    QStringList kinds;
    for (const DifferenceCount &difference : m_report.passages.differences) {
        if (difference.count > 0)
            kinds.append(u"%1 %2 (%3)"_s.arg(m_words.difference(difference.kind), m_words.count(difference.count),
                m_words.percent(double(difference.count) / double(all))));
    }
    const QString paired
        = m_words(QT_TRANSLATE_NOOP("ReportWords", "%1 pairs of passages, %2 of them without a difference."))
              .arg(m_words.count(m_report.passages.pairs), m_words.count(m_report.passages.agreed));
    return heading(m_words(QT_TRANSLATE_NOOP("ReportWords", "Disagreement by kind")))
        + paragraph(kinds.isEmpty() ? paired : paired + u' ' + kinds.join(u" · "_s) + u'.');
}

QString Page::codes()
{
    QList<CodeAgreement> used = m_report.codes;
    used.removeIf([](const CodeAgreement &code) { return code.neither == code.figures.units; });
    std::ranges::stable_sort(used, {}, &CodeAgreement::neither);
    if (used.isEmpty())
        return {};
    QStringList names{m_words(QT_TRANSLATE_NOOP("ReportWords", "Code")),
        m_words(QT_TRANSLATE_NOOP("ReportWords", "Component")), m_words(QT_TRANSLATE_NOOP("ReportWords", "All"))};
    for (const QString &coder : distinctNames(m_report.coders))
        names.append(m_words(QT_TRANSLATE_NOOP("ReportWords", "Only %1")).arg(coder));
    QString rows = header(names
            + QStringList{m_words(QT_TRANSLATE_NOOP("ReportWords", "Nobody")), u"F1"_s,
                m_words.symbol(Statistic::KrippendorffAlpha), interval()},
        2);
    for (const CodeAgreement &code : used.first(std::min(mostCodes, used.size()))) {
        QString counts = number(m_words.count(code.both));
        for (const qint64 only : code.only)
            counts += number(m_words.count(only));
        rows += u"<tr>"_s + text(m_words.code(code)) + text(m_words.component(code.component)) + counts
            + number(m_words.count(code.neither)) + cell(code.f1)
            + cells(code.figures.of(Statistic::KrippendorffAlpha), code.figures.interval(Statistic::KrippendorffAlpha))
            + u"</tr>\n"_s;
    }
    const QString title = used.size() > mostCodes
        ? m_words(QT_TRANSLATE_NOOP("ReportWords", "The %1 most used of %2 codes, each present or absent"))
              .arg(mostCodes)
              .arg(used.size())
        : m_words(QT_TRANSLATE_NOOP("ReportWords", "Each code, present or absent"));
    return heading(title) + table(rows);
}

QString Page::notes() const
{
    QString lines;
    for (qsizetype i = 0; i < m_reasons.size(); ++i)
        lines += u"<sup>%1</sup> %2<br>\n"_s.arg(QString::number(i + 1), m_reasons[i].toHtmlEscaped());
    for (const Sentence &note : m_report.notes)
        lines += m_words(note).toHtmlEscaped() + u"<br>\n"_s;
    return lines.isEmpty() ? QString() : u"<p class=\"small\">"_s + lines + u"</p>\n"_s;
}

QString Page::references() const
{
    QString lines;
    for (const QString &reference : reportReferences(m_report))
        lines += reference.toHtmlEscaped() + u"<br>\n"_s;
    return heading(m_words(QT_TRANSLATE_NOOP("ReportWords", "References"))) + u"<p class=\"small\">"_s + lines
        + u"</p>\n"_s;
}

QString style()
{
    return u"@page { size: A4; margin: 12mm; }\n"
           "body { font-family: sans-serif; font-size: 8pt; color: #202020; background-color: #ffffff; }\n"
           "p { margin-top: 1px; margin-bottom: 2px; }\n"
           ".title { font-size: 13pt; font-weight: 600; margin-bottom: 4px; }\n"
           ".heading { font-size: 9pt; font-weight: 600; margin-top: 6px; }\n"
           "table { border-collapse: collapse; }\n"
           "th { font-weight: 600; border-bottom: 1px solid #808080; }\n"
           "td { border-bottom: 1px solid #e0e0e0; }\n"
           ".small { font-size: 6.5pt; color: #404040; }\n"_s;
}

QString Page::html(const ReportFacts &given)
{
    const QString title
        = m_words(QT_TRANSLATE_NOOP("ReportWords", "Agreement between coders: %1")).arg(given.title).toHtmlEscaped();
    QString body = u"<p class=\"title\" role=\"heading\" aria-level=\"1\">"_s + title + u"</p>\n"_s + facts(given);
    // One after the other, since what comes later has the footnotes of what came before.
    body += components();
    body += spans();
    body += differences();
    body += codes();
    body += notes();
    for (const QString &language : methodsLanguages(m_words.languageCode())) {
        const ReportWords words(language);
        body += heading(words(QT_TRANSLATE_NOOP("ReportWords", "Methods, to paste (%1)"))
                        .arg(words(QT_TRANSLATE_NOOP("ReportWords", "English"))))
            + paragraph(methodsSentence(m_report, given.version, language));
    }
    body += references();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<title>"_s.arg(
               m_words.languageCode())
        + title + u"</title>\n<style>\n"_s + style() + u"</style>\n</head>\n<body>\n"_s + body
        + u"</body>\n</html>\n"_s;
}

} // namespace

QString agreementHtml(const AgreementReport &report, const ReportFacts &facts, const QString &language)
{
    return Page(report, language).html(facts);
}

} // namespace Kodeks
