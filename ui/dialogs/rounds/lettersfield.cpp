// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/rounds/lettersfield.h"

#include "core/model/nameorder.h"
#include "core/project/project.h"
#include "ui/models/words/display.h"

#include <QHash>

namespace Kodeks {

LettersField::LettersField(const Project &project, QWidget *parent)
    : QListWidget(parent)
    , m_project(project)
{
    setAccessibleName(tr("Letters"));
    QHash<QString, int> called;
    for (const Letter &letter : project.letters())
        called[Display::letter(letter)] += 1;
    QList<Letter> letters = project.letters();
    sortByName(letters, [](const Letter &letter) { return Display::letter(letter); }, &Letter::uuid);
    for (const Letter &letter : std::as_const(letters)) {
        const QString name = Display::letter(letter);
        auto *item = new QListWidgetItem(called.value(name) > 1 ? tr("%1 (%2)").arg(name, letter.name) : name, this);
        item->setToolTip(letter.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Qt::UserRole, letter.id.value());
        item->setCheckState(Qt::Checked);
    }
    if (count() > 0)
        setCurrentRow(0);
}

void LettersField::tick(const QSet<LetterId> &letters)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        const LetterId letter(item(row)->data(Qt::UserRole).toLongLong());
        item(row)->setCheckState(letters.contains(letter) ? Qt::Checked : Qt::Unchecked);
    }
}

QList<LetterId> LettersField::ticked() const
{
    QList<LetterId> letters;
    for (int row = 0; row < count(); ++row) {
        const LetterId letter(item(row)->data(Qt::UserRole).toLongLong());
        if (item(row)->checkState() == Qt::Checked && m_project.letter(letter))
            letters.append(letter);
    }
    return letters;
}

} // namespace Kodeks
