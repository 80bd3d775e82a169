// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importreportdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

void addGroup(QTreeWidget *tree, const QString &title, const QList<std::pair<QString, QString>> &files, bool open)
{
    if (files.isEmpty())
        return;
    auto *group = new QTreeWidgetItem(tree, {title});
    group->setFirstColumnSpanned(true);
    for (const auto &[file, reason] : files) {
        auto *item = new QTreeWidgetItem(group, {file, reason});
        item->setToolTip(0, file);
        item->setToolTip(1, reason);
    }
    group->setExpanded(open);
}

QList<std::pair<QString, QString>> withReason(const QStringList &files, const QString &reason)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString &file : files)
        pairs.append({file, reason});
    return pairs;
}

QString skippedReason()
{
    return ImportReportDialog::tr("The project has this text already.");
}

QTreeWidget *makeTree(const ImportReport &report)
{
    auto *tree = new QTreeWidget;
    tree->setObjectName(u"importReport"_s);
    tree->setAccessibleName(ImportReportDialog::tr("Files of the import"));
    tree->setHeaderLabels({ImportReportDialog::tr("File"), ImportReportDialog::tr("Reason")});
    tree->setRootIsDecorated(true);
    tree->setUniformRowHeights(true);
    QList<std::pair<QString, QString>> refused;
    for (const ImportReport::Refusal &refusal : report.refused)
        refused.append({refusal.file, refusal.reason});
    addGroup(tree, ImportReportDialog::tr("Refused: %Ln file(s)", nullptr, int(refused.size())), refused, true);
    addGroup(tree, ImportReportDialog::tr("Skipped: %Ln file(s)", nullptr, int(report.skipped.size())), withReason(report.skipped, skippedReason()), true);
    addGroup(tree, ImportReportDialog::tr("Imported: %Ln letter(s)", nullptr, int(report.imported.size())), withReason(report.imported, {}),
        refused.isEmpty() && report.skipped.isEmpty());
    tree->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    tree->header()->resizeSection(0, 280);
    return tree;
}

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport &report, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    auto *column = new QVBoxLayout(this);
    auto *line = new QLabel(summary(report));
    line->setObjectName(u"importSummary"_s);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addWidget(makeTree(report), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy report"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"importCopy"_s);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [all = text(report)] { QGuiApplication::clipboard()->setText(all); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(720, 380);
}

QString ImportReportDialog::summary(const ImportReport &report)
{
    return tr("%1, %2, %3.", "imported, skipped, refused")
        .arg(tr("%Ln letter(s) imported", nullptr, int(report.imported.size())), tr("%Ln file(s) skipped", nullptr, int(report.skipped.size())),
            tr("%Ln file(s) refused", nullptr, int(report.refused.size())));
}

QString ImportReportDialog::text(const ImportReport &report)
{
    QStringList lines{summary(report)};
    for (const ImportReport::Refusal &refusal : report.refused)
        lines.append(tr("refused") + u'\t' + refusal.file + u'\t' + refusal.reason);
    for (const QString &file : report.skipped)
        lines.append(tr("skipped") + u'\t' + file + u'\t' + skippedReason());
    for (const QString &letter : report.imported)
        lines.append(tr("imported") + u'\t' + letter);
    return lines.join(u'\n') + u'\n';
}

} // namespace Kodeks
