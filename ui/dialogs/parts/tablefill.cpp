// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/parts/tablefill.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Kodeks {

TableFill::TableFill(const QString &title, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_state(new QLabel)
{
    m_state->setObjectName(name);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *fill = new QPushButton(tr("From a &table…"));
    fill->setAutoDefault(false);
    connect(fill, &QPushButton::clicked, this, &TableFill::ask);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->addWidget(fill);
    line->addWidget(m_state, 1);
}

void TableFill::ask()
{
    auto *dialog = new QFileDialog(window(), m_title, {}, tr("Tables (*.csv *.xlsx *.ods)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TableFill::fileChosen);
    dialog->open();
}

void TableFill::tell(const Result<qsizetype> &taken)
{
    say(taken ? tr("%n row(s) taken; they are kept with “Keep”.", nullptr, int(*taken)) : taken.error().message);
}

void TableFill::say(const QString &text)
{
    m_state->setText(text);
}

} // namespace Kodeks
