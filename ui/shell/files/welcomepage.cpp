// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/files/welcomepage.h"

#include "ui/panels/parts/icons.h"
#include "ui/shell/files/recentdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, qreal scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    label->setFont(font);
    return label;
}

QLabel *quietText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_noRecent(quietText(tr("Projects you open are listed here."), this))
{
    setObjectName(u"welcomePage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(48);
    columns->addWidget(beginnings(), 1);
    columns->addWidget(recentList(), 1);
    auto *content = new QWidget(this);
    content->setMaximumSize(940, 560);
    auto *inner = new QVBoxLayout(content);
    inner->addWidget(heading(tr("Kodeks"), 2.2, content));
    inner->addWidget(
        quietText(tr("Which tasks should move, from whom to whom, and why: code what the letters say."), content));
    inner->addSpacing(24);
    inner->addLayout(columns, 1);
    inner->addWidget(links());
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(40, 40, 40, 40);
    layout->addWidget(content, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(1, 4);
    layout->setRowStretch(2, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);
}

void WelcomePage::setRecentProjects(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(file.completeBaseName(), m_recent);
        const QString folder = QDir::toNativeSeparators(file.absolutePath());
        item->setData(Qt::UserRole, path);
        item->setData(RecentDelegate::FolderRole, file.exists() ? folder : tr("not found: %1").arg(folder));
        item->setData(RecentDelegate::MissingRole, !file.exists());
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(
            Qt::AccessibleTextRole, u"%1, %2"_s.arg(item->text(), item->data(RecentDelegate::FolderRole).toString()));
    }
    m_recent->setVisible(!paths.isEmpty());
    m_noRecent->setVisible(paths.isEmpty());
    if (m_recent->count() > 0)
        m_recent->setCurrentRow(0, QItemSelectionModel::NoUpdate);
}

QWidget *WelcomePage::beginnings()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Begin"), 1.1, side));
    auto *sample = button(u"welcomeSample"_s, u"sample"_s, tr("Open the Oslo 2024 sample"),
        tr("Five letters, a codebook and two codings, to try things on"));
    auto *fresh = button(
        u"welcomeNew"_s, u"new"_s, tr("New project"), tr("For your own letters, with a codebook or without one"));
    auto *open = button(u"welcomeOpen"_s, u"open"_s, tr("Open project"),
        tr("A project file, NAME.kodeks; dropping it here works as well"));
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    for (QPushButton *each : {sample, fresh, open})
        layout->addWidget(each);
    layout->addStretch(1);
    return side;
}

QWidget *WelcomePage::recentList()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_recent->setObjectName(u"recentProjects"_s);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(heading(tr("Recent projects"), 1.1, side));
    layout->addWidget(m_noRecent);
    layout->addWidget(m_recent, 1);
    layout->addStretch(0);
    const auto choose
        = [this](const QListWidgetItem *item) { emit projectChosen(item->data(Qt::UserRole).toString()); };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    connect(m_recent, &QListWidget::customContextMenuRequested, this, &WelcomePage::showMenu);
    return side;
}

QWidget *WelcomePage::links()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::pair<QString, QString> all[]
        = {{u"help.handbook"_s, tr("Handbook")}, {u"view.languageEn"_s, u"English"_s},
            {u"view.languageNb"_s, u"Norsk bokmål"_s}, {u"view.languageNn"_s, u"Norsk nynorsk"_s}};
    for (const auto &[action, text] : all) {
        auto *link = new QPushButton(text, row);
        link->setObjectName(u"welcome."_s + action);
        link->setFlat(true);
        link->setAutoDefault(true);
        connect(link, &QPushButton::clicked, this, [this, id = action] { emit actionRequested(id); });
        layout->addWidget(link);
    }
    layout->addStretch(1);
    return row;
}

QPushButton *WelcomePage::button(
    const QString &name, const QString &icon, const QString &title, const QString &explanation)
{
    auto *result = new QPushButton(this);
    result->setObjectName(name);
    result->setAutoDefault(true); // Enter presses it
    result->setAccessibleName(title);
    result->setAccessibleDescription(explanation);
    auto *picture = new QLabel(result);
    picture->setPixmap(themedIcon(icon).pixmap(20, 20));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(heading(title, 1.0, result));
    words->addWidget(quietText(explanation, result));
    auto *layout = new QHBoxLayout(result);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(14);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    for (QLabel *label : result->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    result->setMinimumHeight(layout->sizeHint().height());
    return result;
}

void WelcomePage::showMenu(const QPoint &place)
{
    const QListWidgetItem *item = m_recent->itemAt(place);
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Take off this list")), &QAction::triggered, this,
        [this, path = item->data(Qt::UserRole).toString()] { emit forgetRequested(path); });
    menu->popup(m_recent->viewport()->mapToGlobal(place));
}

} // namespace Kodeks
