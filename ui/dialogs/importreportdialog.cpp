// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importreportdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Gives a row the height that its text has in the width of its column, which a tree does not ask for.
class WrappedText : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem wrapped = option;
        if (const auto *tree = qobject_cast<const QTreeView *>(option.widget))
            wrapped.rect = QRect(0, 0, tree->columnWidth(index.column()), option.fontMetrics.height());
        return QStyledItemDelegate::sizeHint(wrapped, index);
    }
};

QTreeWidgetItem *makeGroup(QTreeWidget *tree, const QString &outcome)
{
    auto *group = new QTreeWidgetItem(tree, {outcome});
    group->setFirstColumnSpanned(true);
    return group;
}

/// One group per outcome, in the order of the report.
void fill(QTreeWidget *tree, const ImportReport &report)
{
    QTreeWidgetItem *group = nullptr;
    QString outcome;
    for (const ImportLine &line : importLines(report)) {
        if (group == nullptr || line.outcome != outcome)
            group = makeGroup(tree, outcome = line.outcome);
        auto *item = new QTreeWidgetItem(group, {line.file, line.note});
        item->setToolTip(0, line.file);
        item->setToolTip(1, line.note);
    }
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *one = tree->topLevelItem(i);
        one->setText(0,
            u"%1: %2"_s.arg(
                one->text(0).left(1).toUpper() + one->text(0).mid(1), QLocale().toString(one->childCount())));
        one->setExpanded(i + 1 < tree->topLevelItemCount() || i == 0);
    }
}

QTreeWidget *makeTree(const ImportReport &report)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(u"importReport"_s);
    tree->setAccessibleName(ImportReportDialog::tr("Files of the import"));
    tree->setHeaderLabels({ImportReportDialog::tr("File"), ImportReportDialog::tr("Reason")});
    tree->setRootIsDecorated(true);
    tree->setWordWrap(true);
    tree->setItemDelegateForColumn(1, new WrappedText(tree));
    fill(tree, report);
    tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    tree->header()->resizeSection(0, 280);
    // Heights of wrapped rows are kept until rows are laid out anew.
    QObject::connect(
        tree->header(), &QHeaderView::sectionResized, tree, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
    return tree;
}

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
    , m_summary(new QLabel(summary(report)))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    auto *column = new QVBoxLayout(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    column->addWidget(makeTree(report), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"importCopy"_s);
    auto *save = buttons->addButton(tr("Save report…"), QDialogButtonBox::ActionRole);
    save->setObjectName(u"importSave"_s);
    column->addWidget(buttons);
    connect(save, &QPushButton::clicked, this, [this, report] { askWhere(report); });
    connect(copy, &QPushButton::clicked, this,
        [this, all = text(report)] { QGuiApplication::clipboard()->setText(m_summary->text() + u'\n' + all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(880, 440);
}

void ImportReportDialog::setSummary(const QString &sentence)
{
    m_summary->setText(sentence);
}

void ImportReportDialog::askWhere(const ImportReport &report)
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("import.csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, report](const QString &path) { emit saveWanted(report, path); });
    dialog->open();
}

QString ImportReportDialog::summary(const ImportReport &report)
{
    const QString same = report.sameTexts.isEmpty()
        ? QString()
        : u' ' + tr("%Ln of the letters has/have the text of another.", nullptr, int(report.sameTexts.size()));
    const QString signatories = report.signatories.isEmpty()
        ? QString()
        : u' ' + tr("%Ln sender(s) listed as signatories.", nullptr, int(report.signatories.size()));
    return tr("%1, %2, %3.", "imported, skipped, refused")
               .arg(tr("%Ln letter(s) imported", nullptr, int(report.imported.size())),
                   tr("%Ln file(s) skipped", nullptr, int(report.skipped.size())),
                   tr("%Ln file(s) refused", nullptr, int(report.refused.size())))
        + same + signatories;
}

QString ImportReportDialog::text(const ImportReport &report)
{
    QStringList lines;
    for (const ImportLine &line : importLines(report))
        lines.append(line.outcome + u'\t' + line.file + (line.note.isEmpty() ? QString() : u'\t' + line.note));
    return lines.join(u'\n') + u'\n';
}

} // namespace Kodeks
