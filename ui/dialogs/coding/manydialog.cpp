// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coding/manydialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/models/words/display.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLookedAtAtOnce = 200; ///< passages

/// What a box says; nothing where it leaves things as they are.
std::optional<qint64> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(data.toLongLong()) : std::nullopt;
}

template <typename Id>
std::optional<Id> chosenId(const QComboBox *box)
{
    const auto row = chosen(box);
    return row ? std::optional(Id(*row)) : std::nullopt;
}

} // namespace

ManyDialog::ManyDialog(const Project &project, const QList<PassageId> &passages, qsizetype others, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_passages(passages)
    , m_others(others)
{
    setObjectName(u"manyDialog"_s);
    setWindowTitle(others == 0 ? tr("Change %Ln passage(s)", nullptr, int(passages.size()))
                               : tr("Change %1 of %Ln chosen passage(s)", nullptr, int(passages.size() + others))
                                     .arg(locale().toString(passages.size())));
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    auto *form = new QFormLayout;
    rows->addLayout(form);
    rows->addStretch(1);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_task = addBox(form, tr("&Task:"), u"manyTask"_s, true);
    fillTasks({}, 0);
    m_direction = addBox(form, tr("&Direction:"), u"manyDirection"_s, true);
    const Codebook &codebook = project.codebook();
    for (const Direction &direction : codebook.directions)
        m_direction->addItem(Display::direction(codebook, direction), direction.id.value());
    m_from = addBox(form, tr("&From:"), u"manyFrom"_s, false);
    m_to = addBox(form, tr("T&o:"), u"manyTo"_s, false);
    for (const Actor &actor : codebook.actors) {
        m_from->addItem(actor.name, actor.id.value());
        m_to->addItem(actor.name, actor.id.value());
    }
    addArguments(form);
    m_certainty = addBox(form, tr("&Certainty:"), u"manyCertainty"_s, false);
    m_certainty->addItem(tr("Not stated"), 0);
    for (int level = 1; level <= 3; ++level)
        m_certainty->addItem(QString::number(level), level);
    m_goodQuote = addBox(form, tr("&Good quote:"), u"manyGoodQuote"_s, false);
    m_goodQuote->addItem(tr("Yes"), 1);
    m_goodQuote->addItem(tr("No"), 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_preview = new QLabel;
    m_preview->setObjectName(u"manyPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    constexpr int previewLines = 4; // there all the time, so that nothing moves while one chooses
    m_preview->setMinimumHeight(previewLines * m_preview->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(m_preview);
    m_accept = addAcceptRow(this, column, tr("Change"), u"manyAccept"_s);
    resize(540, 520);
    refresh();
}

QComboBox *ManyDialog::addBox(QFormLayout *form, const QString &label, const QString &name, bool mayBeNone)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    box->addItem(tr("As it is"));
    if (mayBeNone)
        box->addItem(tr("None"), 0);
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ManyDialog::refresh);
    return box;
}

void ManyDialog::fillTasks(TaskId parent, int depth)
{
    constexpr int step = 4;
    for (const Task &task : m_project.codebook().children(parent)) {
        if (!task.group)
            m_task->addItem(QString(depth * step, u' ') + task.name, task.id.value());
        fillTasks(task.id, depth + (task.group ? 0 : 1));
    }
}

void ManyDialog::addArguments(QFormLayout *form)
{
    const QList<Argument> &arguments = m_project.codebook().arguments;
    if (arguments.isEmpty())
        return;
    m_arguments = new QListWidget;
    m_arguments->setObjectName(u"manyArguments"_s);
    m_arguments->setAccessibleName(tr("Arguments"));
    for (const Argument &argument : arguments) {
        auto *item = new QListWidgetItem(argument.name, m_arguments);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsUserTristate);
        item->setCheckState(Qt::PartiallyChecked);
        item->setData(Qt::UserRole, argument.id.value());
    }
    m_arguments->setCurrentRow(0);
    constexpr int shownRows = 6;
    m_arguments->setFixedHeight(shownRows * m_arguments->sizeHintForRow(0) + 2 * m_arguments->frameWidth());
    form->addRow(tr("&Arguments:"), m_arguments);
    form->addRow(new QLabel(tr("A tick adds an argument, an empty box takes it away.")));
    connect(m_arguments, &QListWidget::itemChanged, this, &ManyDialog::refresh);
}

ManyChange ManyDialog::change() const
{
    ManyChange change{.task = chosenId<TaskId>(m_task),
        .direction = chosenId<DirectionId>(m_direction),
        .from = chosenId<ActorId>(m_from),
        .to = chosenId<ActorId>(m_to)};
    for (int row = 0; m_arguments && row < m_arguments->count(); ++row) {
        const QListWidgetItem *item = m_arguments->item(row);
        const ArgumentId id(item->data(Qt::UserRole).toLongLong());
        if (item->checkState() == Qt::Checked)
            change.added.append(id);
        else if (item->checkState() == Qt::Unchecked)
            change.removed.append(id);
    }
    if (const auto certainty = chosen(m_certainty))
        change.notes.certainty = int(*certainty);
    if (const auto good = chosen(m_goodQuote))
        change.notes.goodQuote = *good == 1;
    return change;
}

QString ManyDialog::told(const ManyPreview &preview) const
{
    QStringList sentences;
    if (change().isEmpty())
        sentences.append(tr("Choose what is to be changed. What stays “As it is” is left as each passage has it."));
    else
        sentences.append(preview.changed > 0 ? tr("%Ln passage(s) would be changed.", nullptr, int(preview.changed))
                                             : tr("All of them say so already."));
    if (preview.coinciding > 0)
        sentences.append(tr("%Ln of them would coincide with others and be joined with them; memos of both are kept.",
            nullptr, int(preview.coinciding)));
    if (preview.noTransfer > 0)
        sentences.append(tr("%Ln move nothing and keep their direction.", nullptr, int(preview.noTransfer)));
    if (!preview.newDirections.isEmpty())
        sentences.append(tr("New in the codebook: %1.").arg(preview.newDirections.join(u", "_s)));
    if (m_others > 0)
        sentences.append(
            tr("%Ln of the chosen passages belong to other coders and stay as they are.", nullptr, int(m_others)));
    if (preview.saysNothing > 0)
        sentences.append(tr("%Ln would be left without task, direction and argument: leave them something, or remove "
                            "them.",
            nullptr, int(preview.saysNothing)));
    return sentences.join(u' ');
}

void ManyDialog::refresh()
{
    if (!m_accept)
        return;
    m_job.cancel();
    const ManyChange wanted = change();
    if (wanted.isEmpty()) {
        showPreview(ManyPreview());
    } else if (m_passages.size() <= mostLookedAtAtOnce) {
        showPreview(previewChange(m_project, m_passages, wanted));
    } else {
        m_preview->setText(tr("Looking at what would change…"));
        m_accept->setEnabled(false);
        const auto look
            = [path = m_project.path(), viewer = m_project.viewer(), passages = m_passages, wanted](
                  const Progress &progress) { return previewChange(path, viewer, passages, wanted, progress); };
        m_job.start<ManyPreview>(this, look, [this](const Result<ManyPreview> &preview) { showPreview(preview); });
    }
}

void ManyDialog::showPreview(const Result<ManyPreview> &preview)
{
    m_preview->setText(preview ? told(*preview) : preview.error().message);
    m_accept->setEnabled(preview && preview->changed > 0 && preview->saysNothing == 0);
}

} // namespace Kodeks
