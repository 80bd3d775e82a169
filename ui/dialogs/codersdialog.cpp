// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/codersdialog.h"

#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/dialogs/parts/namedialog.h"
#include "ui/models/codes/codecolors.h"

#include <QColorDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

CodersDialog::CodersDialog(Project &project, Apply apply, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_apply(std::move(apply))
    , m_list(new QTreeWidget(this))
    , m_rename(button(u"codersRename"_s, tr("&Rename…"), &CodersDialog::rename))
    , m_recolour(button(u"codersColour"_s, tr("&Colour…"), &CodersDialog::recolour))
    , m_merge(button(u"codersMerge"_s, tr("&Merge into…"), &CodersDialog::merge))
    , m_remove(button(u"codersRemove"_s, tr("Re&move…"), &CodersDialog::remove))
{
    setObjectName(u"codersDialog"_s);
    setWindowTitle(tr("Coders"));
    m_list->setObjectName(u"codersList"_s);
    m_list->setAccessibleName(tr("Coders"));
    m_list->setHeaderLabels({tr("Coder"), tr("Passages"), tr("Letters done")});
    m_list->setRootIsDecorated(false);
    layOut();
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CodersDialog::enable);
    connect(m_list, &QTreeWidget::itemActivated, this, &CodersDialog::rename);
    connect(&project, &Project::changed, this, &CodersDialog::fill);
    connect(&project, &QObject::destroyed, this, &QDialog::reject);
}

QPushButton *CodersDialog::button(const QString &name, const QString &text, void (CodersDialog::*slot)())
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, slot);
    return made;
}

void CodersDialog::layOut()
{
    auto *side = new QVBoxLayout;
    for (QPushButton *each : {m_rename, m_recolour, m_merge, m_remove})
        side->addWidget(each);
    side->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(close);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    setMinimumSize(480, 260);
}

void CodersDialog::fill()
{
    const CoderId before = chosen().isValid() ? chosen() : m_project->currentCoder();
    m_list->clear();
    for (const Coder &coder : m_project->coders()) {
        const qsizetype done = std::ranges::count_if(
            m_project->letters(), [&](const Letter &letter) { return m_project->isDone(letter.id, coder.id); });
        auto *item = new QTreeWidgetItem(
            m_list, {coder.name, locale().toString(m_project->passageCount({}, coder.id)), locale().toString(done)});
        item->setIcon(0, colorIcon(QColor(coder.color)));
        item->setData(0, Qt::UserRole, coder.id.value());
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        if (coder.id == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    enable();
}

CoderId CodersDialog::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? CoderId(item->data(0, Qt::UserRole).toLongLong()) : CoderId();
}

void CodersDialog::enable()
{
    const Coder *coder = m_project->coder(chosen());
    const bool may = coder && m_project->readOnlyReason().isEmpty();
    for (QPushButton *each : {m_rename, m_recolour, m_remove})
        each->setEnabled(may);
    m_merge->setEnabled(may && !coder->isConsensus() && m_project->coders().size() > 1);
}

void CodersDialog::askForName(const Project &project, const Coder &coder, const Apply &apply, QWidget *parent)
{
    const auto whyNot = [others = project.coders(), id = coder.id](const QString &name) {
        const auto taken = std::ranges::find_if(
            others, [&](const Coder &other) { return other.id != id && isSameName(other.name, name); });
        return taken == others.end()
            ? QString()
            : tr("There is a coder called “%1” already. Choose another name.").arg(taken->name);
    };
    auto *dialog = new NameDialog(tr("Rename the coder"),
        tr("The name that stands with all that “%1” has done, here and in exports:").arg(coder.name), coder.name,
        whyNot, parent);
    dialog->setObjectName(u"renameCoder"_s);
    connect(dialog, &NameDialog::named, parent, [apply, renamed = coder](const QString &name) mutable {
        renamed.name = name.simplified();
        apply(Edits::changeCoder(renamed));
    });
    dialog->open();
}

void CodersDialog::rename()
{
    const Coder *coder = m_project->coder(chosen());
    if (coder && m_rename->isEnabled())
        askForName(*m_project, *coder, m_apply, this);
}

void CodersDialog::recolour()
{
    const Coder *coder = m_project->coder(chosen());
    if (!coder)
        return;
    auto *dialog = new QColorDialog(QColor(coder->color), this);
    dialog->setObjectName(u"coderNewColour"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, coloured = *coder](const QColor &color) mutable {
        coloured.color = color.name();
        m_apply(Edits::changeCoder(coloured));
    });
    dialog->open();
}

void CodersDialog::merge()
{
    const Coder *from = m_project->coder(chosen());
    QStringList names;
    QList<CoderId> others;
    for (const Coder &coder : m_project->coders()) {
        if (from && coder.id != from->id && !coder.isConsensus()) {
            names.append(coder.name);
            others.append(coder.id);
        }
    }
    if (names.isEmpty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"coderMergeInto"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Merge “%1” into another coder").arg(from->name));
    dialog->setLabelText(
        tr("All passages of “%1” become this coder's; those that are the same become one, and what was "
           "settled with “%1” is open again. Undo takes it all back.")
            .arg(from->name));
    dialog->setComboBoxItems(names);
    dialog->setOkButtonText(tr("Merge"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, names, others, id = from->id](const QString &name) {
        const qsizetype at = names.indexOf(name);
        if (at >= 0)
            m_apply(Edits::mergeCoders(id, others.at(at)));
    });
    dialog->open();
}

void CodersDialog::remove()
{
    const Coder *coder = m_project->coder(chosen());
    if (!coder)
        return;
    const CoderId id = coder->id;
    const qsizetype passages = m_project->passageCount({}, id);
    const QString title = tr("Remove “%1”?").arg(coder->name);
    const QString marks = tr("Letters are no longer marked as done by this coder, this coder’s memos of letters and of "
                             "the project go, and what was settled with this coder is open again. Undo brings all of "
                             "it back.");
    if (passages == 0 && !m_project->viewer())
        return ask(title, marks, {{tr("Remove"), [this, id] { m_apply(Edits::removeCoder(id)); }}});
    const QString whose = m_project->viewer()
        ? tr("The passages of this coder, also those that are not shown, go too, or are given to another coder.")
        : tr("%n passage(s) of this coder go too, or are given to another coder.", nullptr, int(passages));
    QList<std::pair<QString, std::function<void()>>> verbs{
        {tr("Remove with passages"), [this, id] { m_apply(Edits::removeCoderAndPassages(id)); }}};
    if (m_merge->isEnabled())
        verbs.append({tr("Give them to…"), [this] { merge(); }});
    ask(title, whose + u' ' + marks, verbs);
}

void CodersDialog::ask(
    const QString &title, const QString &text, const QList<std::pair<QString, std::function<void()>>> &verbs)
{
    auto *box = new QMessageBox(QMessageBox::Question, windowTitle(), title, QMessageBox::Cancel, this);
    box->setObjectName(u"coderQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    for (const auto &[words, work] : verbs) {
        QPushButton *verb = box->addButton(words, QMessageBox::ActionRole);
        verb->setObjectName(u"coderVerb%1"_s.arg(box->buttons().size() - 1));
        connect(verb, &QPushButton::clicked, this, work);
    }
    box->setDefaultButton(QMessageBox::Cancel);
    box->open();
}

} // namespace Kodeks
