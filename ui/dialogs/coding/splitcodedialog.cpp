// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/coding/splitcodedialog.h"

#include "core/model/samename.h"
#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"

#include <QFormLayout>
#include <QPlainTextEdit>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Why the codebook cannot have that new code; empty if it can.
QString problemOf(const Codebook &codebook, const CodeValue &made)
{
    const auto *task = std::get_if<Task>(&made);
    const auto checked = task ? checkTaskName(codebook, *task) : checkArgumentName(codebook, std::get<Argument>(made));
    return checked ? codeProblem(codebook, made) : checked.error().message;
}

} // namespace

SplitCodeDialog::SplitCodeDialog(const Project &project, const QList<PassageId> &passages, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_from(new QComboBox)
    , m_name(new QLineEdit)
    , m_definition(new QPlainTextEdit)
    , m_preview(new QLabel)
{
    setObjectName(u"splitCodeDialog"_s);
    setWindowTitle(tr("Split off into a new code"));
    m_from->setObjectName(u"splitFrom"_s);
    m_name->setObjectName(u"splitName"_s);
    m_definition->setObjectName(u"splitDefinition"_s);
    m_definition->setTabChangesFocus(true);
    m_preview->setObjectName(u"splitPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    constexpr int previewLines = 3;
    m_preview->setMinimumHeight(previewLines * m_preview->fontMetrics().lineSpacing());
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Instead of:"), m_from);
    form->addRow(tr("New &name:"), m_name);
    form->addRow(tr("&Definition:"), m_definition);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form, 1);
    column->addWidget(m_preview);
    m_accept = addAcceptRow(this, column, tr("Split off"), u"splitAccept"_s);
    resize(480, 320);
    readCodes(passages);
    for (const Split &each : std::as_const(m_codes))
        m_from->addItem(nameOf(project.codebook(), each.code));
    connect(m_from, &QComboBox::currentIndexChanged, this, &SplitCodeDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SplitCodeDialog::refresh);
    m_name->setFocus();
    if (hasCodes())
        refresh();
}

void SplitCodeDialog::readCodes(const QList<PassageId> &passages)
{
    const Codebook &codebook = m_project.codebook();
    for (const PassageId id : passages) {
        const auto passage = m_project.passage(id);
        if (!passage)
            continue;
        if (const Task *task = codebook.task(passage->task))
            put(*task, *passage);
        for (const ArgumentId argument : passage->arguments) {
            if (const Argument *found = codebook.argument(argument))
                put(*found, *passage);
        }
    }
    m_codes.removeIf([](const Split &each) { return each.passages.isEmpty(); });
    std::ranges::stable_sort(m_codes, std::greater(), [](const Split &each) { return each.passages.size(); });
}

void SplitCodeDialog::put(const CodeValue &code, const Passage &passage)
{
    auto known = std::ranges::find(m_codes, code, &Split::code);
    if (known == m_codes.end())
        known = m_codes.insert(m_codes.end(), {code, {}, 0});
    if (m_project.mayChange(passage))
        known->passages.append(passage.id);
    else
        ++known->others;
}

const SplitCodeDialog::Split &SplitCodeDialog::split() const
{
    return m_codes.at(m_from->currentIndex());
}

CodeValue SplitCodeDialog::made() const
{
    return std::visit([this]<typename Code>(const Code &old) -> CodeValue {
        Code made;
        if constexpr (std::is_same_v<Code, Task>)
            made.parent = old.parent;
        if constexpr (std::is_same_v<Code, Argument>)
            made.kind = old.kind;
        if constexpr (requires { made.name; })
            made.name = m_name->text().simplified();
        if constexpr (requires { made.text; })
            made.text.definition = m_definition->toPlainText().trimmed();
        return made;
    }, split().code);
}

qsizetype SplitCodeDialog::countAll(const CodeValue &code) const
{
    const auto *task = std::get_if<Task>(&code);
    return task ? m_project.passageCount(task->id) : m_project.passageCount(std::get<Argument>(code).id);
}

void SplitCodeDialog::refresh()
{
    const Split &split = this->split();
    const QString name = nameOf(m_project.codebook(), split.code);
    const bool named = !m_name->text().trimmed().isEmpty();
    const QString problem = named ? problemOf(m_project.codebook(), made()) : QString();
    m_accept->setEnabled(named && problem.isEmpty());
    if (!problem.isEmpty()) {
        m_preview->setText(problem);
        return;
    }
    QStringList sentences{
        tr("%Ln passage(s) get the new code instead of “%1”.", nullptr, int(split.passages.size())).arg(name),
        tr("%Ln keep(s) it.", nullptr, int(countAll(split.code) - split.passages.size()))};
    if (split.others > 0)
        sentences.append(
            tr("%Ln of those chosen are another coder's and stay as they are.", nullptr, int(split.others)));
    m_preview->setText(sentences.join(u' '));
}

Edit SplitCodeDialog::edit() const
{
    const Split &split = this->split();
    const CodeValue made = this->made();
    if (const auto *task = std::get_if<Task>(&split.code))
        return Edits::splitTask(task->id, std::get<Task>(made), split.passages);
    return Edits::splitArgument(std::get<Argument>(split.code).id, std::get<Argument>(made), split.passages);
}

} // namespace Kodeks
