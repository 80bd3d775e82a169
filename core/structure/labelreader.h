// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/factcollector.h"
#include "core/structure/labelledtext.h"

namespace Kodeks {

/// Reads the labels of a letter's head and finds the value of each: behind it, beneath it, or in the labels' order
/// after a run of them. Where blank lines part such labels they part the values too, and lines that touch are one
/// value; where the labels stand on touching lines, so do the values.
class LabelReader
{
public:
    /// Places in the list of blocks; -1 for none.
    struct Finding
    {
        qsizetype last = -1; ///< the last line that is a label or a label's value
        qsizetype subject = -1; ///< the line that says what the letter is about
    };

    LabelReader(QList<Block> head, FactCollector &facts)
        : m_head(std::move(head))
        , m_facts(facts)
    {
    }

    Finding read();

private:
    struct Empty
    {
        LabelledText label;
        qsizetype place = 0;
    };
    struct Value
    {
        QStringView text;
        QStringView beneath; ///< the value's second line
        qsizetype place = 0; ///< of its last line
    };

    void readLabels(const QList<LabelledText> &labels, qsizetype place);
    qsizetype readValues(qsizetype place);
    [[nodiscard]] QList<Empty> labelsAbove(qsizetype place) const;
    [[nodiscard]] QList<Value> valuesFrom(qsizetype place, const QList<Empty> &labels) const;
    [[nodiscard]] static bool areCertain(const QList<Empty> &labels, const QList<Value> &values, bool touching);
    void takeWhatIsCertain(const QList<Empty> &labels, const QList<Value> &values);
    void takeOwnReference(const QList<Empty> &labels, const Value &value);
    void takeSubject(QStringView value, qsizetype place);
    void takeOrganisation(QStringView value);
    void takeHandler(QStringView value);
    void take(const LabelledText &label, QStringView value, qsizetype place);

    QList<Block> m_head;
    FactCollector &m_facts;
    Finding m_finding;
    QList<Empty> m_empty; ///< labels that still have no value
};

} // namespace Kodeks
