// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tables/answersdialog.h"

#include "core/project/letters/answerletters.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/tables/columnroles.h"
#include "ui/models/words/display.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What is known of a letter beside its text: "Sender: Fjellby vel · Date: 2024-03-01 · Type: kommune".
QString knownOf(const PreparedLetter &letter)
{
    constexpr qsizetype longest = 80;
    QStringList all;
    for (const auto [fact, value] : letter.facts.asKeyValueRange())
        all.append(AnswersDialog::tr("%1: %2").arg(Display::fact(fact), Display::oneLine(value.value.left(longest))));
    for (const auto [name, value] : letter.attributes.asKeyValueRange())
        all.append(AnswersDialog::tr("%1: %2").arg(name, Display::oneLine(value.left(longest))));
    return all.join(u" · "_s);
}

} // namespace

AnswersDialog::AnswersDialog(LetterTable table, QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_intro(new QLabel)
    , m_columns(new ColumnRoles(m_table, true, u"answersRole%1"_s))
    , m_row(new QSpinBox)
    , m_about(new QLabel)
    , m_preview(new QPlainTextEdit)
{
    setObjectName(u"answersDialog"_s);
    setWindowTitle(tr("Import a table of answers"));
    m_intro->setObjectName(u"answersIntro"_s);
    m_intro->setTextFormat(Qt::PlainText);
    m_intro->setWordWrap(true);
    m_columns->setObjectName(u"answersColumns"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intro);
    column->addWidget(m_columns);
    makePreview(column);
    makeButtons(column);
    connect(m_columns, &ColumnRoles::columnsChanged, this, [this] { follow(); });
    connect(m_row, &QSpinBox::valueChanged, this, [this] { showRow(); });
    resize(900, 680);
    follow();
    m_accept->setFocus();
}

void AnswersDialog::makePreview(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("&Letter from answer number"));
    label->setBuddy(m_row);
    m_row->setObjectName(u"answersRow"_s);
    m_row->setRange(1, int(std::max<qsizetype>(1, m_table.rows.size())));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_row);
    line->addStretch();
    column->addLayout(line);
    m_about->setObjectName(u"answersAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_about);
    m_preview->setObjectName(u"answersPreview"_s);
    m_preview->setAccessibleName(tr("The letter that the row becomes"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    column->addWidget(m_preview, 1);
}

void AnswersDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = addImportRow(this, column);
    auto *leave = buttons->addButton(tr("&Leave this table out"), QDialogButtonBox::AcceptRole);
    leave->setObjectName(u"answersLeave"_s);
    m_accept = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"answersAccept"_s);
    m_accept->setDefault(true);
    connect(leave, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_accept, &QPushButton::clicked, this, [this] { choose(true); });
}

void AnswersDialog::choose(bool take)
{
    m_takes = take;
    accept();
}

void AnswersDialog::follow()
{
    m_table.columns = m_columns->columns();
    const qsizetype letters = answerCount(m_table);
    const QString rows = tr("%Ln row(s)", nullptr, int(m_table.rows.size()));
    //: %1 is a file, %2 "12 rows"
    m_intro->setText(tr("“%1” is a table of answers with %2. Each row becomes a letter; questions become its headings, "
                        "and what is left out stays in the file only.")
            .arg(m_table.fileName, rows));
    m_accept->setEnabled(letters > 0);
    m_accept->setText(letters > 0 ? tr("Import %Ln letter(s)", nullptr, int(letters)) : tr("Import"));
    showRow();
}

void AnswersDialog::showRow()
{
    constexpr qsizetype longest = 20'000;
    const auto letter = letterOfRow(m_table, m_row->value() - 1);
    m_about->setText(letter ? letter->name + (knownOf(*letter).isEmpty() ? QString() : u" — "_s + knownOf(*letter))
                            : tr("This row has no text: choose which columns are text or questions."));
    m_preview->setPlainText(letter ? letter->text.left(longest) : QString());
}

} // namespace Kodeks
