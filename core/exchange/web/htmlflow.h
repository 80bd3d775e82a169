// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/flow/formulatext.h"
#include "core/exchange/flow/itemnumber.h"
#include "core/exchange/flow/textflow.h"
#include "core/exchange/web/pagestyles.h"
#include "core/exchange/web/tablecolumns.h"

#include <QHash>

namespace Kodeks {

using HtmlAttributes = QHash<QString, QString>;

/// Puts a web page's text into a TextFlow as its elements begin and end, as a browser shows it.
class HtmlFlow
{
public:
    /// `itemCounts`: how many items the lists have that are numbered downwards, as an earlier walk has counted them.
    explicit HtmlFlow(QList<int> itemCounts = {})
        : m_knownCounts(std::move(itemCounts))
    {
    }

    enum class Part {
        Shown,
        LeftOut, ///< it and all in it: scripts, buttons, …
        Hidden, ///< the same for what a browser hides
        Reading, ///< the same for how a word is read aloud, which stands above it (ruby)
    };
    /// Where it is not shown end() is not to be called for it.
    [[nodiscard]] Part begin(const QString &element, const HtmlAttributes &attributes);
    void end(const QString &element);
    void text(QStringView text);
    /// A style sheet of the page, before what it is for.
    void style(const QString &css) { m_styles.read(css); }
    /// The text of a page in a frame.
    void frame(const FlowText &page) { m_flow.addFlow(page); }

    [[nodiscard]] qsizetype characters() const { return m_flow.characters(); }
    [[nodiscard]] FlowText finished() { return m_flow.finished(); }
    /// Whether there was text that it hid itself, or that it marks as deleted, which a browser shows.
    [[nodiscard]] bool leftOutHidden() const { return m_leftOutHidden; }
    [[nodiscard]] bool hasDeleted() const { return m_hasDeleted; }
    /// Whether a formula says something that a line of text cannot.
    [[nodiscard]] bool hasDoubtfulFormula() const { return m_formula.isDoubtful(); }
    /// Of the lists that are numbered downwards, in the order they begin.
    [[nodiscard]] const QList<int> &itemCounts() const { return m_itemCounts; }

private:
    enum class Space { Collapsed, Lines, Kept }; ///< Lines: line breaks are kept, spaces are one
    struct List
    {
        Numbering numbering = Numbering::Bullet;
        int next = 1;
        int step = 1; ///< to the next number
        qsizetype counted = -1; ///< its place among the lists whose items are counted
    };
    struct Look
    {
        bool invisible = false;
        bool sizeless = false;
        bool raised = false;
        QString font; ///< the first that is named; empty: none
        QString language; ///< as the page says; empty: not known
        Space space = Space::Collapsed;
        bool block = false; ///< the element has lines of its own
        bool apart = false; ///< the element is no part of the word beside it
        bool partsChildren = false; ///< the same of those in it
        bool roomBelow = false; ///< the element stands apart from what comes after it
    };
    struct Choice
    {
        bool several = false;
        bool inOption = false;
        bool isPrompt = false; ///< of the first option: it stands for no answer
        QStringList options{};
        QStringList chosen{};
        bool selected = false; ///< the option that is being read
        QString label{}; ///< its label, where it has one
    };

    [[nodiscard]] bool sends(const HtmlAttributes &attributes) const;
    [[nodiscard]] Look look(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style) const;
    void endFormulaPart();
    void beginShown(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style);
    void beginTablePart(const QString &element, const HtmlAttributes &attributes);
    void putGaps(qsizetype count);
    void beginBlock(bool apart);
    void endLine();
    [[nodiscard]] ParagraphRoom room(
        const QString &element, const HtmlAttributes &attributes, const InlineStyle &style) const;
    void beginList(const QString &element, const HtmlAttributes &attributes, const InlineStyle &style);
    void beginItem(const HtmlAttributes &attributes, const InlineStyle &style);
    void beginChoice(const QString &element, const HtmlAttributes &attributes);
    void endChoice(const QString &element);
    void endOption();
    void input(const HtmlAttributes &attributes);
    void beginApart();
    void putApart(const QString &text);
    void endShown(const QString &element, bool block, bool roomBelow);
    void put(const QString &text);
    [[nodiscard]] QString collapsed(QStringView text, bool lines) const;

    TextFlow m_flow;
    PageStyles m_styles;
    QList<List> m_lists;
    QList<int> m_itemCounts;
    QList<int> m_knownCounts; ///< of an earlier walk
    TableColumns m_columns;
    QList<Look> m_looks{Look{}}; ///< of the elements around; the first is the page's
    std::optional<Choice> m_choice;
    int m_forms = 0; ///< those around
    int m_quotes = 0; ///< the same
    FormulaText m_formula; ///< the one around
    int m_drawings = 0; ///< drawings and formulas around
    bool m_inFormula = false;
    bool m_freshItem = false; ///< nothing stands behind its marker yet
    bool m_freshArea = false; ///< a text area has just begun
    bool m_apart = false; ///< a control has just ended
    bool m_leftOutHidden = false;
    bool m_hasDeleted = false;
};

} // namespace Kodeks
