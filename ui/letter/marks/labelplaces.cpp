// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/marks/labelplaces.h"

#include "ui/letter/marks/passagelanes.h"

#include <map>

namespace Kodeks {

namespace {

using Form = LabelWriter::Form;

class LabelPlacing
{
public:
    LabelPlacing(const QList<WantedLabel> &wanted, QRect room, const LabelWriter &writer)
        : m_wanted(wanted)
        , m_room(room)
        , m_writer(writer)
    {
    }

    QList<PlacedLabel> place()
    {
        chooseForms();
        QList<LabelWish> wishes;
        for (qsizetype i = 0; i < m_wanted.size(); ++i)
            wishes.append({wishedTop(i), m_heights.at(i), m_wanted.at(i).importance});
        m_tops = placeLabels(wishes, m_room.top(), m_room.top() + m_room.height());
        addThirdLines();
        QList<PlacedLabel> placed(m_wanted.size());
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            if (!m_tops.at(i))
                continue;
            placed[i].rect = QRect(m_room.left(), *m_tops.at(i), m_room.width(), m_heights.at(i));
            placed[i].lines
                = m_writer.lines(m_wanted.at(i).text, m_forms.at(i), m_room.width(), m_wanted.at(i).stressed);
        }
        return placed;
    }

private:
    /// What counts is said in full. Where not all have room with a line for task and one for direction, as few as need
    /// be get a single line: those first that lose least by it.
    void chooseForms()
    {
        int needed = 0;
        QList<qsizetype> order;
        for (const WantedLabel &label : m_wanted) {
            m_forms.append(label.stressed ? Form::Whole : label.marked ? Form::Full : Form::Short);
            m_heights.append(heightOf(label, m_forms.constLast()));
            needed += m_heights.constLast();
            if (!label.stressed)
                order.append(m_forms.size() - 1);
        }
        if (needed <= m_room.height())
            return;
        const QList<int> losses = oneLineWidths();
        std::ranges::stable_sort(order, {}, [&losses](qsizetype i) { return losses.at(i); });
        for (const qsizetype i : order) {
            if (needed <= m_room.height())
                return;
            needed -= m_heights.at(i);
            m_forms[i] = Form::OneLine;
            m_heights[i] = heightOf(m_wanted.at(i), Form::OneLine);
            needed += m_heights.at(i);
        }
    }

    /// At least the room's. Labels repeat one another, and measuring words is what takes time.
    [[nodiscard]] QList<int> oneLineWidths() const
    {
        std::map<std::tuple<QString, QString, int, bool>, int> known;
        QList<int> widths;
        for (const WantedLabel &label : m_wanted) {
            const std::tuple key(label.text.task, label.text.direction, label.text.signs.toInt(), label.stressed);
            auto width = known.find(key);
            if (width == known.end())
                width = known.emplace(key, m_writer.oneLineWidth(label.text, label.stressed)).first;
            widths.append(std::max(m_room.width(), width->second));
        }
        return widths;
    }

    [[nodiscard]] int heightOf(const WantedLabel &label, Form form) const
    {
        return m_writer.height(label.text, form, m_room.width(), label.stressed);
    }

    /// At the middle of the bracket's visible part, or where it is taller than that, beginning with it.
    [[nodiscard]] int wishedTop(qsizetype i) const
    {
        const WantedLabel &label = m_wanted.at(i);
        const int tall = m_heights.at(i);
        const int lowest = std::min(label.bottom, m_room.top() + m_room.height()) - tall;
        const int highest = std::max(label.top, m_room.top());
        const int middle = (label.top + label.bottom - tall) / 2;
        return lowest < highest ? std::max(label.top - 2, middle) : std::clamp(middle, highest, lowest);
    }

    void addThirdLines()
    {
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_wanted.size(); ++i) {
            if (m_tops.at(i))
                order.append(i);
        }
        std::ranges::sort(order, {}, [this](qsizetype i) { return *m_tops.at(i); });
        for (qsizetype k = 0; k < order.size(); ++k) {
            const qsizetype i = order.at(k);
            const int next = k + 1 < order.size() ? *m_tops.at(order.at(k + 1)) : m_room.top() + m_room.height();
            const int full = heightOf(m_wanted.at(i), Form::Full);
            if (m_forms.at(i) != Form::Short || *m_tops.at(i) + full > next)
                continue;
            m_forms[i] = Form::Full;
            m_heights[i] = full;
        }
    }

    const QList<WantedLabel> &m_wanted;
    QRect m_room;
    const LabelWriter &m_writer;
    QList<Form> m_forms;
    QList<int> m_heights;
    QList<std::optional<int>> m_tops;
};

} // namespace

QList<PlacedLabel> placedLabels(const QList<WantedLabel> &wanted, QRect room, const LabelWriter &writer)
{
    return LabelPlacing(wanted, room, writer).place();
}

} // namespace Kodeks
