// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rounds/rounddialog.h"

#include "core/project/edits/roundedits.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/rounds/lettersfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

RoundDialog::RoundDialog(const Project &project, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_person(new QComboBox)
    , m_letters(new LettersField(project))
    , m_note(new QLabel)
{
    setObjectName(u"roundDialog"_s);
    setWindowTitle(tr("New round"));
    auto *explanation = new QLabel(tr(
        "The same letters are coded again, some weeks later. Until the round is ended, your earlier coding is out of "
        "sight everywhere; then the two are compared as two coders are."));
    explanation->setWordWrap(true);
    m_person->setObjectName(u"roundPerson"_s);
    const Coder *current = project.coder(project.currentCoder());
    const QUuid mine = current ? Rounds::person(project.rounds(), current->uuid) : QUuid();
    for (const Coder &coder : Rounds::firstOnly(project.coders(), project.rounds())) {
        if (!coder.isConsensus())
            m_person->addItem(coder.name, coder.id.value());
        if (coder.uuid == mine)
            m_person->setCurrentIndex(m_person->count() - 1);
    }
    m_letters->setObjectName(u"roundLetters"_s);
    m_note->setObjectName(u"roundNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Who:"), m_person);
    form->addRow(tr("&Letters:"), m_letters);
    auto *column = new QVBoxLayout(this);
    column->addWidget(explanation);
    column->addLayout(form, 1);
    column->addWidget(m_note);
    m_accept = addAcceptRow(this, column, tr("Begin the round"), u"roundAccept"_s);
    resize(480, 460);
    connect(m_person, &QComboBox::currentIndexChanged, this, &RoundDialog::proposeLetters);
    connect(m_letters, &QListWidget::itemChanged, this, &RoundDialog::refresh);
    proposeLetters();
}

CoderId RoundDialog::person() const
{
    return CoderId(m_person->currentData().toLongLong());
}

Edit RoundDialog::edit() const
{
    return Edits::startRound(person(), m_letters->ticked());
}

/// Those that the person has begun.
void RoundDialog::proposeLetters()
{
    QSet<LetterId> begun;
    for (const Letter &letter : m_project.letters()) {
        if (m_project.passageCount(letter.id, person()) > 0 || m_project.isDone(letter.id, person()))
            begun.insert(letter.id);
    }
    m_letters->tick(begun);
    refresh();
}

void RoundDialog::refresh()
{
    const Coder *coder = m_project.coder(person());
    const Round *open = coder ? Rounds::underWay(m_project.rounds(), coder->uuid) : nullptr;
    const int letters = int(m_letters->ticked().size());
    int number = 2;
    for (const Round &round : m_project.rounds()) {
        if (coder && round.of == coder->uuid && !round.training)
            number = std::max(number, round.number + 1);
    }
    m_note->setText(!coder ? tr("There is nobody yet who could code again.")
            : open         ? tr("A round of “%1” is under way. End it first.").arg(coder->name)
            : letters == 0
            ? tr("Tick at least one letter.")
            : tr("%Ln letter(s) to code again. You code as a coder of your own, “%1 (%2)”.", nullptr, letters)
                  .arg(coder->name, QString::number(number)));
    m_accept->setEnabled(coder && !open && letters > 0);
}

} // namespace Kodeks
