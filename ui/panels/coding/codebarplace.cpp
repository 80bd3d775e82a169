// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/coding/codebar.h"

#include "ui/models/codes/coderowsmodel.h"
#include "ui/models/codes/codetext.h"
#include "ui/panels/parts/popupplace.h"

#include <QBoxLayout>
#include <QListView>
#include <QTextEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 560;
constexpr int widestExplaining = 780;
constexpr int narrow = 560;          ///< what explains stands below the rows
constexpr int rowsOfTextBelow = 2;

QString explanationOf(const Coding &coding, const Codebook &codebook)
{
    QStringList all{codeDescription(codebook, CodeDimension::Tasks, coding.task.value()),
        codeDescription(codebook, CodeDimension::Directions, coding.direction.value())};
    for (const ArgumentId argument : coding.arguments)
        all.append(codeDescription(codebook, CodeDimension::Arguments, argument.value()));
    all.removeAll(QString());
    return all.join(u"<p style=\"margin:4px 0 0 0\"></p>"_s);
}

} // namespace

bool CodeBar::hasToExplain() const
{
    const auto says = [this](const CodeMatch &row) { return !explanationOf(row.coding, m_codebook).isEmpty(); };
    return m_explains && (!m_list->currentIndex().isValid() || std::ranges::any_of(m_rows->rows(), says));
}

void CodeBar::tellOfRow()
{
    const QModelIndex row = m_list->currentIndex();
    edit(m_current)->setAccessibleDescription(row.data(Qt::AccessibleTextRole).toString());
    if (row.isValid())
        m_explanation->setHtml(explanationOf(m_rows->rows().at(row.row()).coding, m_codebook));
    else if (const QString rules = rulesDescription(m_codebook); m_codebook.tasks.isEmpty() && rules.isEmpty())
        m_explanation->setPlainText(
            tr("There are no tasks yet. What you write here becomes one, “Group/Task” in a group. Tab leads to the "
               "direction, where from>to makes both actors, and to the arguments. Enter codes."));
    else
        m_explanation->setHtml(rules);
}

int CodeBar::barWidth() const
{
    return std::min(m_explains ? widestExplaining : widest, parentWidget()->width());
}

int CodeBar::heightWith(int rows, bool explains)
{
    const int rowHeight = m_list->itemDelegate()->sizeHint({}, {}).height();
    const bool beside = barWidth() > narrow;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_explanation->setHidden(!explains);
    m_list->setHidden(rows == 0);
    m_list->setFixedHeight(std::max(1, rows * rowHeight));
    m_explanation->setFixedHeight((beside && rows > 0 ? rows : rowsOfTextBelow) * rowHeight);
    layout()->activate();
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(barWidth())
                                         : layout()->totalSizeHint().height();
}

void CodeBar::moveUnder(const QRect &under)
{
    m_under = under;
    place();
}

void CodeBar::place()
{
    const QSize available = parentWidget()->size();
    const QRect under = m_under.adjusted(-shadow, 4 - shadow, 0, shadow - 4);
    const int room = std::max(available.height() - under.bottom() - 1, under.top());
    int rows = std::min(mostRows, m_rows->rowCount());
    int height = heightWith(rows, m_explaining);
    while (height > room && rows > 1)
        height = heightWith(--rows, m_explaining);
    setGeometry(popupPlace(under, {barWidth(), height}, available));
}

} // namespace Kodeks
