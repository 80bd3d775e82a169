// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/session/messagebar.h"

#include "ui/models/codes/shade.h"
#include "ui/panels/parts/icons.h"
#include "ui/speaking/speak.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(textLabel(u"messageText"_s, this))
    , m_detail(textLabel(u"messageDetail"_s, this))
    , m_offer(new QPushButton(this))
    , m_details(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    m_offer->setObjectName(u"messageOffer"_s);
    m_details->setObjectName(u"messageDetails"_s);
    m_details->setText(tr("Details"));
    m_details->setCheckable(true);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setIcon(themedIcon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close the message (Esc)"));
    m_close->setAccessibleName(tr("Close the message"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_details);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_timer, &QTimer::timeout, this, &MessageBar::clear);
    connect(m_details, &QToolButton::toggled, m_detail, &QLabel::setVisible);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        clear();
        act();
    });
    connect(qApp, &QApplication::focusChanged, this, &MessageBar::focusMoved);
    hide();
    if (parent)
        parent->installEventFilter(this);
}

void MessageBar::inform(const QString &sentence, Offer offer)
{
    say(sentence, {}, std::move(offer), false);
    if (m_act)
        m_timer->stop();
    else
        m_timer->start();
}

void MessageBar::report(const Error &error, Offer offer)
{
    say(error.message, error.detail, std::move(offer), true);
    m_timer->stop();
}

void MessageBar::clear()
{
    m_timer->stop();
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : m_home.data();
    if (back && isAncestorOf(QApplication::focusWidget()))
        back->setFocus(Qt::OtherFocusReason);
    hide();
}

void MessageBar::focusMoved(QWidget *from, QWidget *to)
{
    if (isAncestorOf(to) && !isAncestorOf(from))
        m_before = from;
}

QString MessageBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::setPatience(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
}

bool MessageBar::event(QEvent *event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        place();
    return handled;
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::Move)
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::watchPlace()
{
    if (isVisible())
        place();
}

void MessageBar::place()
{
    if (!parentWidget() || isHidden())
        return;
    setGeometry(wanted());
    layout()->activate();
}

QRect MessageBar::wanted() const
{
    constexpr int around = 12;
    constexpr int widest = 760;
    constexpr int narrowest = 340;
    const QRect all = parentWidget()->rect().adjusted(around, around, -around, -around);
    QRect part;
    if (m_part && m_part->isVisible())
        part = QRect(m_part->mapTo(parentWidget(), QPoint()), m_part->size()).adjusted(around, around, -around, -around)
            & all;
    const QRect across = part.width() >= std::min(narrowest, all.width()) ? part : all;
    const int width = std::max(1, std::min(across.width(), widest));
    const int height = std::max(1, std::min(layout()->heightForWidth(width), all.height()));
    const QRect room = part.height() >= height ? part : all;
    const QRect kept = m_kept ? m_kept() : QRect();
    const QRect foot(across.center().x() - width / 2, room.bottom() + 1 - height, width, height);
    const QRect places[] = {foot, QRect(QPoint(foot.left(), room.top()), foot.size()),
        QRect(QPoint(foot.left(), all.bottom() + 1 - height), foot.size()),
        QRect(QPoint(foot.left(), all.top()), foot.size())};
    const auto hidden = [&kept](const QRect &place) {
        const QRect both = place & kept;
        return both.isEmpty() ? 0 : both.width() * both.height();
    };
    return *std::ranges::min_element(places, {}, hidden);
}

void MessageBar::setPart(QWidget *part)
{
    m_part = part;
    part->installEventFilter(this);
}

void MessageBar::say(const QString &sentence, const QString &detail, Offer offer, bool error)
{
    m_error = error;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(false);
    m_details->setChecked(false);
    m_details->setVisible(!detail.isEmpty());
    m_act = std::move(offer.act);
    m_offer->setText(offer.verb);
    m_offer->setVisible(static_cast<bool>(m_act));
    colour();
    show();
    raise();
    place();
    const bool offers = !m_offer->isHidden();
    speak(this, offers ? tr("%1 Button: %2.").arg(sentence, m_offer->text()) : sentence, error);
    emit said(sentence);
}

void MessageBar::colour()
{
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    QPalette colours = QGuiApplication::palette();
    colours.setColor(
        QPalette::Window, mixed(base, m_error ? QColor(0xc6, 0x28, 0x28) : QColor(0x2a, 0x82, 0xda), 0.16F));
    colours.setColor(QPalette::WindowText, QGuiApplication::palette().color(QPalette::WindowText));
    setPalette(colours);
    m_icon->setPixmap(themedIcon(m_error ? u"warning"_s : u"information"_s).pixmap(16, 16));
}

} // namespace Kodeks
