// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/lists/querybar.h"

#include "core/project/asking/gonecodes.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "core/query/line/querychips.h"
#include "ui/panels/lists/queryline.h"
#include "ui/panels/lists/queryoffers.h"
#include "ui/panels/parts/chip.h"
#include "ui/panels/parts/flowlayout.h"
#include "ui/panels/parts/mnemonics.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestChip = 60;

QToolButton *menuButton(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_line(new QueryLine)
    , m_add(menuButton(u"queryAdd"_s, u"+"_s, tr("Add a condition")))
    , m_saved(menuButton(u"querySaved"_s, tr("Saved"), tr("Saved queries")))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(4, m_chips))
    , m_message(new QLabel)
{
    m_line->setObjectName(u"queryLine"_s);
    m_line->setAccessibleName(tr("Query"));
    m_line->setPlaceholderText(tr("Query: task:Sykehjem to:bydel not memo:-"));
    m_line->setComplete(
        [this](const QString &query, qsizetype cursor) { return queryOffers(vocabulary(), query, cursor); });
    m_message->setObjectName(u"queryMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(8, 3, 8, 3);
    m_chips->setObjectName(u"queryChips"_s);
    m_chips->setContentsMargins(8, 3, 8, 3);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    m_line->setMinimumHeight(m_line->sizeHint().height());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(6, 0, 8, 3);
    line->addWidget(m_line, 1);
    line->addWidget(m_add);
    line->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_chips);
    column->addWidget(m_message);
    connect(m_line, &QueryLine::queryTyped, this, &QueryBar::typed);
    connect(m_line, &QueryLine::left, this, &QueryBar::left);
    connect(&m_asker, &QueryAsker::answered, this, &QueryBar::take);
    connect(&m_asker, &QueryAsker::failed, this, &QueryBar::say);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &QueryBar::fillConditions);
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &QueryBar::fillSaved);
    say({});
    showChips();
}

void QueryBar::setProject(Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_vocabulary.reset();
    if (project)
        connect(project, &Project::changed, this, &QueryBar::follow);
    m_asker.setProject(project);
    const QSignalBlocker quiet(m_line);
    m_line->clear();
    setEnabled(project);
    say({});
    putInForce({});
    showChips();
}

void QueryBar::putInForce(const QString &query)
{
    if (std::exchange(m_inForce, query) != query)
        emit queryChanged(query);
}

void QueryBar::setQuery(const QString &query)
{
    m_line->setText(query);
    typed(query);
}

void QueryBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QueryBar::follow(const Change &change)
{
    if (change.codebook || change.coders || change.lettersCameOrWent || !change.letters.isEmpty())
        m_vocabulary.reset();
}

const QueryVocabulary &QueryBar::vocabulary()
{
    if (!m_vocabulary)
        m_vocabulary = vocabularyOf(m_project);
    return *m_vocabulary;
}

void QueryBar::typed(const QString &query)
{
    const QString wanted = query.trimmed();
    if (wanted == m_asker.query() && !wanted.isEmpty())
        return;
    m_asker.ask(wanted);
    if (!wanted.isEmpty())
        return;
    m_line->mark({});
    say({});
    putInForce({});
    showChips();
    emit found({});
}

void QueryBar::take(const QueryAnswer &answer)
{
    m_line->mark(answer.error ? std::optional(answer.error->place) : std::nullopt);
    if (answer.error) {
        say(answer.error->message);
        return;
    }
    QStringList sentences;
    if (!answer.gone.isEmpty())
        sentences.append(goneSentence(answer.gone));
    if (answer.passages.isEmpty())
        sentences << tr("No passage fits the query.") << lossesText(answer.losses);
    say(sentences.join(u' ').trimmed());
    putInForce(answer.inForce);
    showChips();
    emit found(answer.passages);
}

void QueryBar::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setHidden(sentence.isEmpty());
}

void QueryBar::showChips()
{
    while (const QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<QueryChip> chips = queryChips(m_inForce).value_or(QList<QueryChip>());
    for (qsizetype i = 0; i < chips.size(); ++i)
        addChip(i, chips.at(i).text, chips.at(i).isNot);
    m_chips->setHidden(chips.isEmpty());
}

void QueryBar::addChip(qsizetype index, const QString &text, bool isNot)
{
    const QString shown = text.size() > longestChip ? text.first(longestChip) + u'…' : text;
    auto *chip = new Chip(Chip::Kind::Removable, shown);
    chip->setObjectName(u"queryChip"_s);
    chip->setToolTip(isNot ? tr("%1\nClick takes this away; the menu turns it.").arg(text)
                           : tr("%1\nClick takes this condition away; the menu turns it into its opposite.").arg(text));
    chip->setAccessibleName(tr("Take away %1").arg(text));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(chip, &Chip::clicked, this, [this, index] { setQuery(withoutChip(m_inForce, index)); });
    connect(chip, &QWidget::customContextMenuRequested, this,
        [this, chip, index](QPoint at) { popUpChipMenu(index, chip->mapToGlobal(at)); });
    m_flow->insertWidget(m_flow->count(), chip);
    chip->show();
}

void QueryBar::popUpChipMenu(qsizetype index, QPoint at)
{
    const auto chips = queryChips(m_inForce);
    if (!chips || index >= chips->size())
        return;
    const QueryChip chip = chips->at(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"queryChipMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Edit")), &QAction::triggered, this, [this, chip] {
        m_line->setText(m_inForce);
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->setSelection(int(chip.place.start), int(chip.place.end - chip.place.start));
    });
    connect(menu->addAction(chip.isNot ? tr("Without “not”") : tr("Turn into its opposite")), &QAction::triggered, this,
        [this, index] { setQuery(withChipTurned(m_inForce, index)); });
    connect(menu->addAction(tr("Take away")), &QAction::triggered, this,
        [this, index] { setQuery(withoutChip(m_inForce, index)); });
    giveMnemonics(*menu);
    menu->popup(at);
}

/// A field that is chosen is put at the end of the line, where its values are offered.
void QueryBar::fillConditions()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    QStringList fields = queryFieldWords(offersInNorwegian());
    for (const QueryCompletion &each : queryOffers(vocabulary(), u"@"_s, 1).all)
        fields.append(each.text.chopped(1));
    for (const QString &field : std::as_const(fields)) {
        connect(menu->addAction(literalMenuText(field)), &QAction::triggered, this, [this, field] {
            m_line->setText(withCondition(m_line->text(), field + u':'));
            m_line->setFocus(Qt::OtherFocusReason);
            m_line->setCursorPosition(int(m_line->text().size()));
            m_line->offer();
        });
    }
    giveMnemonics(*menu);
}

void QueryBar::fillSaved()
{
    QMenu *menu = m_saved->menu();
    menu->clear();
    const auto saved = m_project ? m_project->savedQueries() : Result<QList<SavedQuery>>(QList<SavedQuery>());
    for (const SavedQuery &query : saved.value_or(QList<SavedQuery>())) {
        QAction *action = menu->addAction(literalMenuText(query.name));
        action->setToolTip(query.expression + (query.note.isEmpty() ? QString() : u'\n' + query.note));
        connect(action, &QAction::triggered, this, [this, query] { setQuery(query.expression); });
    }
    const bool some = !menu->isEmpty();
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->setObjectName(u"querySavedMenu"_s);
    const bool may = m_project && m_project->readOnlyReason().isEmpty();
    QAction *save = menu->addAction(tr("Save this query…"), this, &QueryBar::saveAs);
    save->setEnabled(may && !m_inForce.isEmpty());
    QAction *read = menu->addAction(tr("Read what it finds"), this, [this] { emit readingRequested(m_inForce); });
    read->setObjectName(u"queryRead"_s);
    read->setEnabled(!m_inForce.isEmpty());
    QAction *out = menu->addAction(tr("Export what it finds…"), this, [this] { emit exportRequested(m_inForce); });
    out->setObjectName(u"queryExport"_s);
    out->setEnabled(!m_inForce.isEmpty());
    if (!some)
        return;
    QMenu *gone = menu->addMenu(tr("Remove"));
    gone->setEnabled(may);
    for (const SavedQuery &query : *saved) {
        connect(gone->addAction(literalMenuText(query.name)), &QAction::triggered, this,
            [this, name = query.name] { m_apply(Edits::removeQuery(name)); });
    }
}

void QueryBar::saveAs()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"saveQuery"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the query"));
    dialog->setLabelText(tr("Name of the query “%1”:").arg(m_inForce));
    dialog->setOkButtonText(tr("Save"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
        [this, query = m_inForce](const QString &name) { m_apply(Edits::saveQuery({name, query})); });
    dialog->open();
}

} // namespace Kodeks
