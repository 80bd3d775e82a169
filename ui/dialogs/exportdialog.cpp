// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/exportdialog.h"

#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/namesdialog.h"
#include "ui/dialogs/parts/previewbox.h"
#include "ui/models/words/display.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addChoice(QButtonGroup *group, QVBoxLayout *column, int id, const QString &name, const QString &text)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    button->setChecked(id == 0);
    group->addButton(button, id);
    column->addWidget(button);
}

} // namespace

ExportDialog::ExportDialog(const Project &project, const QString &proposedPath, QWidget *parent)
    : QDialog(parent)
    , m_projectPath(project.path())
    , m_viewer(project.viewer())
    , m_forms(exportForms())
    , m_form(new QButtonGroup(this))
    , m_dialect(new QButtonGroup(this))
    , m_preview(new PreviewBox(this))
{
    setWindowTitle(tr("Export passages"));
    auto *column = new QVBoxLayout(this);
    makeForm(column);
    makeCoders(project, column);
    makeNames(column);
    column->addWidget(m_preview, 1);
    makeFile(proposedPath, column);
    m_accept = addAcceptRow(this, column, tr("Export"), u"exportAccept"_s);
    connect(m_form, &QButtonGroup::idClicked, this, &ExportDialog::follow);
    connect(m_dialect, &QButtonGroup::idClicked, this, &ExportDialog::follow);
    resize(860, 660);
    m_form->checkedButton()->setFocus();
    follow();
}

void ExportDialog::makeForm(QVBoxLayout *column)
{
    auto *shape = new QGroupBox(tr("Form"));
    auto *shapes = new QVBoxLayout(shape);
    shapes->setSpacing(2);
    for (const ExportForm &form : m_forms)
        addChoice(m_form, shapes, int(form.id), u"export"_s + form.name, form.title);
    m_dialectBox = new QGroupBox(tr("Made for"));
    auto *dialects = new QVBoxLayout(m_dialectBox);
    addChoice(
        m_dialect, dialects, 0, u"exportRfc"_s, tr("&Statistics programs (R, Python, SPSS …): commas, text unchanged"));
    addChoice(m_dialect, dialects, 1, u"exportExcel"_s,
        tr("&Excel: semicolons, and cells that look like formulas made harmless"));
    dialects->addStretch(1);
    auto *line = new QHBoxLayout;
    line->addWidget(shape);
    line->addWidget(m_dialectBox, 1);
    column->addLayout(line);
}

void ExportDialog::makeCoders(const Project &project, QVBoxLayout *column)
{
    constexpr int perRow = 6;
    auto *grid = new QGridLayout;
    grid->addWidget(new QLabel(tr("Coders:")), 0, 0);
    for (const Coder &coder : project.coders()) {
        auto *box = new QCheckBox(QString(coder.name).replace(u'&', u"&&"_s));
        box->setObjectName(u"exportCoder%1"_s.arg(coder.id.value()));
        box->setProperty("coder", coder.name);
        const Round *round = Rounds::of(project.rounds(), coder.uuid);
        box->setChecked(!round || !round->training);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::follow);
        const int place = static_cast<int>(m_coders.size());
        grid->addWidget(box, place / perRow, 1 + place % perRow);
        m_coders.append(box);
    }
    grid->setColumnStretch(1 + perRow, 1);
    column->addLayout(grid);
    if (!m_viewer)
        return;
    auto *blind = new QLabel(
        tr("The project is coded blind: of other coders, only passages in letters that you have marked as done are "
           "exported."));
    blind->setObjectName(u"exportBlind"_s);
    blind->setWordWrap(true);
    blind->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(blind);
}

void ExportDialog::makeNames(QVBoxLayout *column)
{
    m_named = new QCheckBox(tr("&Pseudonyms for names"));
    m_named->setObjectName(u"exportPseudonyms"_s);
    m_nameTable = new QPushButton(tr("&Names…"));
    m_nameTable->setObjectName(u"exportNames"_s);
    m_nameTable->setAutoDefault(false);
    m_nameTable->setEnabled(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_named);
    line->addWidget(m_nameTable);
    line->addStretch(1);
    column->addLayout(line);
    connect(m_nameTable, &QPushButton::clicked, this, &ExportDialog::askForNames);
    connect(m_named, &QCheckBox::clicked, this, [this](bool on) {
        if (on && m_names.isEmpty())
            askForNames();
        follow();
    });
}

void ExportDialog::askForNames()
{
    auto *dialog = new NamesDialog(m_projectPath, m_names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_names = dialog->names(); });
    connect(dialog, &QDialog::finished, this, [this] {
        m_named->setChecked(!m_names.isEmpty());
        follow();
    });
    dialog->open();
}

void ExportDialog::makeFile(const QString &proposedPath, QVBoxLayout *column)
{
    m_path = new QLineEdit(proposedPath);
    m_path->setObjectName(u"exportPath"_s);
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    auto *browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setObjectName(u"exportBrowse"_s);
    browseButton->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(browseButton);
    column->addLayout(line);
    m_note = new QLabel;
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_note);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::checkFile);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
}

const ExportForm &ExportDialog::form() const
{
    return m_forms.at(std::max(0, m_form->checkedId()));
}

QString ExportDialog::choice() const
{
    return form().name + (m_dialect->checkedId() == 1 ? u" Excel"_s : QString());
}

void ExportDialog::setChoice(const QString &choice)
{
    const QStringList words = choice.split(u' ');
    const auto known = std::ranges::find(m_forms, words.first(), &ExportForm::name);
    if (known == m_forms.end())
        return;
    m_form->button(int(known->id))->setChecked(true);
    m_dialect->button(words.contains(u"Excel"_s) ? 1 : 0)->setChecked(true);
    m_form->checkedButton()->setFocus();
    follow();
}

void ExportDialog::setWhere(const QString &where)
{
    m_where = where;
    QAbstractButton *whole = m_form->button(int(PassageExport::Form::Qdpx));
    whole->setDisabled(true);
    if (whole->isChecked())
        m_form->buttons().constFirst()->click();
    m_form->checkedButton()->setFocus();
    follow();
}

void ExportDialog::offerWhere(const QString &where)
{
    m_where = where;
    constexpr qsizetype longest = 90;
    QString words = Display::only(where.size() > longest ? where.first(longest) + u'…' : where);
    m_only = new QCheckBox(words.replace(u'&', u"&&"_s));
    m_only->setObjectName(u"exportOnly"_s);
    m_only->setToolTip(Display::toolTip(where));
    m_only->setChecked(true);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_preview), m_only);
    connect(m_only, &QCheckBox::toggled, this, &ExportDialog::follow);
    follow();
}

PassageExport ExportDialog::options() const
{
    const bool excel = form().isTable() && m_dialect->checkedId() == 1;
    PassageExport chosen{.form = form().id, .excel = excel, .viewer = m_viewer};
    if (!m_where.isEmpty() && (!m_only || m_only->isChecked()) && !isProject())
        chosen.where = {m_where};
    for (const QCheckBox *box : m_coders) {
        if (box->isChecked())
            chosen.coders.append(box->property("coder").toString());
    }
    if (chosen.coders.size() == m_coders.size())
        chosen.coders.clear();
    if (m_named->isChecked())
        chosen.pseudonyms = m_names;
    return chosen;
}

QString ExportDialog::path() const
{
    return m_path->text().trimmed();
}

QString ExportDialog::whatIsMissing() const
{
    if (!m_coders.isEmpty() && std::ranges::none_of(m_coders, &QCheckBox::isChecked))
        return tr("Choose a coder at least.");
    const QFileInfo file(path());
    if (isFolder() && (path().isEmpty() || (file.exists() && !file.isDir())))
        return tr("Name the folder to write.");
    if (path().isEmpty() || (!isFolder() && file.isDir()))
        return tr("Name the file to write.");
    if (file == QFileInfo(m_projectPath))
        return tr("That is the file of the project itself. Choose another name.");
    if (!file.dir().exists())
        return tr("There is no folder “%1”.").arg(file.path());
    if (hasOthersEnding())
        return tr("“%1” has the ending of another form. Choose that form, or let the name end with “%2”.")
            .arg(file.fileName(), form().ending());
    return {};
}

bool ExportDialog::hasOthersEnding() const
{
    const QString ending = u'.' + QFileInfo(path()).suffix().toLower();
    const auto isOfForm = [&ending](const ExportForm &each) { return each.endings.contains(ending); };
    return !isFolder() && !isOfForm(form()) && std::ranges::any_of(m_forms, isOfForm);
}

/// The ending follows the form; then the file is looked at and the preview made anew.
void ExportDialog::follow()
{
    m_dialectBox->setEnabled(form().isTable());
    if (m_only)
        m_only->setDisabled(isProject());
    m_nameTable->setEnabled(m_named->isChecked());
    const QString wanted = form().ending();
    if (path().endsWith(m_ending, Qt::CaseInsensitive))
        m_path->setText(path().chopped(m_ending.size()) + wanted);
    m_ending = wanted;
    checkFile();
    preview();
}

void ExportDialog::checkFile()
{
    const QString missing = whatIsMissing();
    m_accept->setEnabled(missing.isEmpty());
    const bool replaces = missing.isEmpty() && QFileInfo::exists(path());
    m_note->setText(replaces ? noteOnOldFile() : missing);
}

QString ExportDialog::noteOnOldFile() const
{
    if (isFolder())
        return tr("There is a folder of that name; it will be replaced if it is empty or an earlier export.");
    return tr("There is a file of that name; it will be replaced.");
}

void ExportDialog::browse()
{
    const QString title = tr("Export passages to");
    const QString ending = form().ending();
    const QString filter = u"%1 (*%2)"_s.arg(ending.sliced(ending.isEmpty() ? 0 : 1).toUpper(), ending);
    const QString chosen = isFolder() ? QFileDialog::getExistingDirectory(this, title, QFileInfo(path()).path())
                                      : QFileDialog::getSaveFileName(this, title, path(), filter);
    if (!chosen.isEmpty())
        m_path->setText(chosen);
}

} // namespace Kodeks
