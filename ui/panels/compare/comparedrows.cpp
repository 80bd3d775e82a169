// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/compare/comparedrows.h"

#include "ui/panels/parts/quiet.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextDocumentFragment>

namespace Kodeks {

using namespace Qt::StringLiterals;

ComparedRows::ComparedRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_first(valueLabel(u"comparedFirstName"_s))
    , m_second(valueLabel(u"comparedSecondName"_s))
{
    m_grid->setContentsMargins(10, 6, 10, 6);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (QLabel *name : {m_first, m_second}) {
        QFont bold = name->font();
        bold.setBold(true);
        name->setFont(bold);
        name->setTextFormat(Qt::PlainText);
    }
    m_grid->addWidget(m_first, 0, 0);
    m_grid->addWidget(m_second, 0, 1);
}

QLabel *ComparedRows::valueLabel(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

ComparedRows::Labels &ComparedRows::labels(qsizetype row)
{
    while (m_rows.size() <= row) {
        const int at = static_cast<int>(m_rows.size()) * 2 + 1;
        const QString number = QString::number(m_rows.size());
        Labels made{quietLabel({}, nullptr, this), valueLabel(u"comparedFirst"_s + number),
            valueLabel(u"comparedSecond"_s + number)};
        made.caption->setObjectName(u"comparedCaption"_s + number);
        made.caption->setContentsMargins(0, 5, 0, 0);
        m_grid->addWidget(made.caption, at, 0, 1, 2);
        m_grid->addWidget(made.first, at + 1, 0);
        m_grid->addWidget(made.second, at + 1, 1);
        m_rows.append(made);
    }
    return m_rows[row];
}

void ComparedRows::setText(const ComparedText &text)
{
    const auto plain = [](const QString &rich) { return QTextDocumentFragment::fromHtml(rich).toPlainText(); };
    m_first->setText(text.first);
    m_second->setText(text.second);
    for (qsizetype i = 0; i < text.rows.size(); ++i) {
        const ComparedText::Row &row = text.rows.at(i);
        Labels &shown = labels(i);
        shown.caption->setText(row.differs ? u"≠ "_s + row.caption : row.caption);
        m_grid->addWidget(shown.first, static_cast<int>(i) * 2 + 2, 0, 1, row.shared ? 2 : 1);
        shown.first->setText(row.first);
        shown.second->setText(row.second);
        const QString who = row.shared ? tr("%1 and %2").arg(text.first, text.second) : text.first;
        shown.first->setAccessibleName(tr("%1, %2: %3").arg(row.caption, who, plain(row.first)));
        shown.second->setAccessibleName(tr("%1, %2: %3").arg(row.caption, text.second, plain(row.second)));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        for (QLabel *label : {m_rows.at(i).caption, m_rows.at(i).first, m_rows.at(i).second})
            label->setHidden(i >= text.rows.size());
        if (i < text.rows.size())
            m_rows.at(i).second->setHidden(text.rows.at(i).shared);
    }
}

} // namespace Kodeks
