// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/project/codingrulesdialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/droppedtext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthOfDialog = 560;
constexpr int heightOfDialog = 520;
constexpr int linesOfUnit = 5;

QString oneParagraph(QString text)
{
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

CodingRulesDialog::CodingRulesDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(project.codebook().title, this))
    , m_unit(new QPlainTextEdit(project.codebook().unit, this))
    , m_rules(new QPlainTextEdit(this))
{
    setObjectName(u"codingRulesDialog"_s);
    setWindowTitle(tr("Unit and rules of coding"));
    QStringList paragraphs;
    for (const QString &rule : project.codebook().rules)
        paragraphs.append(oneParagraph(rule));
    m_rules->setPlainText(paragraphs.join(u'\n'));
    auto *column = new QVBoxLayout(this);
    addFields(column);
    const QString reason = !project.readOnlyReason().isEmpty() ? project.readOnlyReason()
        : project.isLocked() ? tr("The codebook is locked for a round of coding (project settings).")
                             : QString();
    const bool writes = reason.isEmpty();
    m_title->setReadOnly(!writes);
    m_unit->setReadOnly(!writes);
    m_rules->setReadOnly(!writes);
    auto *why = new QLabel(reason, this);
    why->setWordWrap(true);
    why->setVisible(!writes);
    column->addWidget(why);
    auto *buttons = new QDialogButtonBox(writes ? QDialogButtonBox::Cancel : QDialogButtonBox::Close, this);
    if (writes)
        buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole)->setObjectName(u"codingRulesAccept"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(widthOfDialog, heightOfDialog);
}

void CodingRulesDialog::addFields(QVBoxLayout *column)
{
    m_title->setObjectName(u"codingTitle"_s);
    m_unit->setObjectName(u"codingUnit"_s);
    m_unit->setPlaceholderText(tr("such as: the shortest run of whole sentences that states one view on one task"));
    m_unit->setFixedHeight(linesOfUnit * fontMetrics().lineSpacing() + 12);
    m_rules->setObjectName(u"codingRules"_s);
    m_rules->setPlaceholderText(tr("A rule in each paragraph, for all who code"));
    m_unit->setTabChangesFocus(true);
    m_rules->setTabChangesFocus(true);
    const auto add = [this, column](const QString &text, QWidget *field, int stretch) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field, stretch);
    };
    add(tr("&Title:"), m_title, 0);
    add(tr("What counts as &one passage:"), m_unit, 0);
    add(tr("&Rules:"), m_rules, 1);
}

void CodingRulesDialog::reject()
{
    leaveDialog(*this, [this] { QDialog::reject(); });
}

QString CodingRulesDialog::title() const
{
    return m_title->text().simplified();
}

QString CodingRulesDialog::unit() const
{
    return m_unit->toPlainText().trimmed();
}

QStringList CodingRulesDialog::rules() const
{
    QStringList rules;
    for (QTextBlock block = m_rules->document()->begin(); block.isValid(); block = block.next()) {
        const QString rule = block.text().replace(QChar(QChar::LineSeparator), u'\n').trimmed();
        if (!rule.isEmpty())
            rules.append(rule);
    }
    return rules;
}

} // namespace Kodeks
